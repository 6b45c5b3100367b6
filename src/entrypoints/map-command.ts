import { resolve } from 'node:path';
import { diagramOf, diagramTableOf } from '../reporters/diagram.ts';
import { cacheFolderOf } from './cache-folder.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { runGate } from './gate.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import type { Console } from './terminal.ts';

/** `aduana map`: services, env groups and secret classes as a Mermaid graph on stdout, and in words on stderr. Decides nothing. */
export const drawMap = async (folder: string, flags: { config?: string }, console: Console): Promise<ExitCode> => {
  const result = await runGate({
    folder: resolve(console.folder, folder),
    scope: { mode: 'tree', trigger: 'local' },
    only: ['env-groups'],
    skip: [],
    ...(flags.config === undefined ? {} : { config: flags.config }),
    offline: true,
    allowWebAssembly: false,
    repositoryRequired: false,
    cacheFolder: cacheFolderOf(console.env),
    environment: console.env,
    signal: console.signal,
    today: new Date().toISOString().slice(0, 10),
  });
  if (result.status === 'bad-usage') {
    console.stderr.write(`aduana: ${result.problem}\n`);
    return EXIT.usage;
  }
  if (result.status === 'bad-policy') {
    for (const problem of result.problems) console.stderr.write(`${policyProblemLine(problem)}\n`);
    return EXIT.usage;
  }
  const { graphs, checks } = result.report;
  if (graphs.length === 0) {
    const reason = checks.find(({ id }) => id === 'env-groups')?.reason ?? 'there is nothing to draw';
    console.stderr.write(`aduana: ${reason}\n`);
    return EXIT.nothingToLookAt;
  }
  for (const graph of graphs) {
    console.stderr.write(`${diagramTableOf(graph, result.report.findings)}\n`);
    console.stdout.write(`${diagramOf(graph, result.report.findings)}\n`);
  }
  return EXIT.pass;
};
