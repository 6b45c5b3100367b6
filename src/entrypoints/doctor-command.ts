import { checks } from '../checks/checks.generated.ts';
import { collect } from '../checks/pipeline/collect.ts';
import { inertJson } from '../reporters/json/inert-json.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import type { DoctorItem } from './doctor-item.ts';
import { machineItems } from './doctor-machine.ts';
import { policyItems } from './doctor-policy.ts';
import { workflowItems } from './doctor-workflows.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { gitHubOnMachine } from './github-access.ts';
import { type LocalFlags, localRequest } from './local-request.ts';
import { openSources } from './open-sources.ts';
import { readPolicy } from './read-policy.ts';
import { reportedRules } from './reported-rules.ts';
import type { Console } from './terminal.ts';
import { VERSION } from './version.generated.ts';

export interface DoctorFlags extends Pick<LocalFlags, 'config' | 'gitleaksPath' | 'offline'> {
  readonly format: 'pretty' | 'json';
}

/**
 * `aduana doctor`: what a gate needs, each with whether it is there and the step that mends it. Judges no code. 0 is all there, 1 is
 * something missing, 3 is nothing missing as far as could be seen.
 */
export const doctor = async (folder: string, flags: DoctorFlags, console: Console): Promise<ExitCode> => {
  const request = {
    ...localRequest(folder, flags, console),
    ...(flags.offline === true ? {} : gitHubOnMachine(console.env)),
    scope: { mode: 'tree', trigger: 'local' } as const,
  };
  const sources = await openSources(request);
  if (sources.status !== 'open') {
    console.stderr.write(`aduana: ${terminalText(sources.problem)}\n`);
    return sources.status === 'bad-usage' ? EXIT.usage : EXIT.incomplete;
  }
  const { ports } = sources;
  const { today } = request;
  const reading = await readPolicy({
    files: ports.files,
    today,
    ruleIds: Object.keys(reportedRules(checks, VERSION)),
    ...(flags.config === undefined ? {} : { named: flags.config }),
  });
  const ofPolicy = await policyItems(ports, reading);
  const items = [
    ...ofPolicy.items,
    ...workflowItems(await collect({ ...ports, today }, ofPolicy.policy)),
    ...(await machineItems(request, ofPolicy.policy)),
  ];
  if (flags.format === 'json') console.stdout.write(`${inertJson({ schemaVersion: 1, items })}\n`);
  else for (const line of doctorLines(items)) console.stderr.write(`${line}\n`);
  return endOf(items);
};

const endOf = (items: readonly DoctorItem[]): ExitCode => {
  if (items.some(({ state }) => state === 'missing')) return EXIT.violations;
  return items.some(({ state }) => state === 'not-seen') ? EXIT.incomplete : EXIT.pass;
};

const MARKS: Readonly<Record<DoctorItem['state'], string>> = { ok: '✔', missing: '✘', 'not-seen': '?' };

const doctorLines = (items: readonly DoctorItem[]): readonly string[] => {
  const count = (state: DoctorItem['state']) => items.filter((item) => item.state === state).length;
  return [
    ...items.flatMap(({ what, state, said, fix }) => [
      `${MARKS[state]} ${what}: ${terminalText(state === 'not-seen' ? `could not see. ${said}` : said)}`,
      ...(fix === undefined ? [] : [`  fix: ${terminalText(fix)}`]),
    ]),
    '',
    `${count('ok')} there, ${count('missing')} missing, ${count('not-seen')} could not be seen.`,
  ];
};
