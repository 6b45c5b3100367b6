import { checks } from '../checks/checks.generated.ts';
import type { LookPorts } from '../checks/rotation/look.ts';
import { policyOf } from '../config/policy-of.ts';
import type { Policy } from '../model/policy.ts';
import type { RotationPolicy } from '../model/rotation.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { cacheFolderOf } from './cache-folder.ts';
import { openSources } from './open-sources.ts';
import { policyProblemLine } from './policy-problem-line.ts';
import { readPolicy } from './read-policy.ts';
import { reportedRules } from './reported-rules.ts';
import type { Console } from './terminal.ts';
import { VERSION } from './version.generated.ts';

export interface OpenedRotation {
  readonly ports: LookPorts;
  readonly policy: Policy;
  readonly rotation: RotationPolicy;
}

/** The working files and what their policy wants rotated; or nothing, after telling on stderr what is in the way. */
export const openRotation = async (
  folder: string,
  { config }: { readonly config?: string },
  today: string,
  { env, signal, stderr }: Console,
): Promise<OpenedRotation | undefined> => {
  const sources = await openSources({
    folder,
    scope: { mode: 'tree', trigger: 'local' },
    offline: true,
    allowWebAssembly: false,
    repositoryRequired: false,
    cacheFolder: cacheFolderOf(env),
    environment: env,
    signal,
  });
  if (sources.status !== 'open') {
    stderr.write(`aduana: ${terminalText(sources.problem)}\n`);
    return undefined;
  }
  const reading = await readPolicy({
    files: sources.ports.files,
    today,
    ruleIds: Object.keys(reportedRules(checks, VERSION)),
    ...(config === undefined ? {} : { named: config }),
  });
  if (!reading.ok) {
    for (const problem of reading.problems) stderr.write(`${policyProblemLine(problem)}\n`);
    return undefined;
  }
  const policy = policyOf(reading.written);
  if (policy.rotation === undefined) {
    stderr.write('aduana: The policy asks for no rotation: write `rotation:` into aduana.yml first.\n');
    return undefined;
  }
  return { ports: { ...sources.ports, today }, policy, rotation: policy.rotation };
};
