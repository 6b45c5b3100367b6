import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nativeGitleaks } from '../tests/support/native-gitleaks.ts';
import { dependencyRows } from './bench/dependencies.ts';
import { COMMITS, FILES, largeRepository } from './bench/large-repository.ts';
import { type Comparison, inTurns, median, type Program, timed, timedNode } from './bench/measure.ts';
import { serviceCodeRows } from './bench/service-code.ts';
import { EXAMPLE, git, PROJECT } from './example-repository.ts';
import { textTable } from './text-table.ts';

// `npm run bench [-- --rounds N]`: the whole gate beside raw gitleaks, in turns, on a repository made for it.
const RANGE_COMMITS = 50;
const AIM = { ratio: 1.1, start: 2.5, megabytes: 300 };

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a whole number above 0');

const gitleaks = await nativeGitleaks();
if (gitleaks === undefined) throw new Error('There is no native gitleaks 8.30.1 to compare with: put one on the PATH.');
const repository = await largeRepository(join(PROJECT, '.cache/bench'), EXAMPLE);
const base = await git(repository, 'rev-parse', `HEAD~${RANGE_COMMITS}`);
const bundle = join(PROJECT, 'dist/cli/index.js');

const gate = (...scope: readonly string[]): Program => ({
  command: process.execPath,
  arguments: [bundle, 'check', repository, '--offline', '--gitleaks-path', gitleaks, '--format', 'json', ...scope],
  folder: PROJECT,
  completeCodes: [0, 1],
});
const raw = (...scope: readonly string[]): Program => ({
  command: gitleaks,
  arguments: ['git', repository, '--no-banner', '--exit-code', '0', ...scope],
  folder: PROJECT,
  completeCodes: [0],
});
const node = (...args: readonly string[]): Program => ({
  command: process.execPath,
  arguments: args,
  folder: PROJECT,
  completeCodes: [0],
});

const commits = `${base}..HEAD`;
const range = await inTurns(
  rounds * 3,
  () => timedNode(gate('--base', base)),
  () => timed(raw('--log-opts', commits)),
);
const history = await inTurns(
  rounds,
  () => timedNode(gate('--history')),
  () => timed(raw()),
);
const start = await inTurns(
  rounds * 7,
  () => timed(node(bundle, '--version')),
  () => timed(node('--eval', '')),
);

const row = (what: string, { ours, theirs, ratios }: Comparison, aim: number): readonly string[] => [
  what,
  `${median(theirs.map(({ seconds }) => seconds)).toFixed(2)} s`,
  `${median(ours.map(({ seconds }) => seconds)).toFixed(2)} s`,
  `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} .. ${Math.max(...ratios).toFixed(2)})`,
  `<= ${aim.toFixed(2)}`,
  median(ratios) <= aim ? 'reached' : 'NOT REACHED',
];
const peaks = [...range.ours, ...history.ours].map(({ peakMegabytes = Number.NaN }) => peakMegabytes);
const peak = Math.max(...peaks);

console.log(
  `${COMMITS} commits, ${FILES} files; ${process.version}; medians, ratios as median (min .. max) of rounds in turns\n`,
);
console.log(
  textTable([
    ['What', 'Other', 'Gate', 'Gate / other', 'Aim', ''],
    row(`last ${RANGE_COMMITS} commits / raw gitleaks`, range, AIM.ratio),
    row('all history / raw gitleaks', history, AIM.ratio),
    row('--version / empty node', start, AIM.start),
    [
      "peak memory of the gate's own process",
      '',
      `${peak.toFixed(0)} MB`,
      '',
      `<= ${AIM.megabytes} MB`,
      peak <= AIM.megabytes ? 'reached' : 'NOT REACHED',
    ],
    ...(await dependencyRows(rounds)),
    ...(await serviceCodeRows(rounds)),
  ]),
);
console.log(`
Raw gitleaks looks at commits once. The gate looks at them, at every file they leave behind and at its canaries, and lists the whole
tree; over ${RANGE_COMMITS} commits that is most of its time, over all history the engine is. Memory is getrusage's peak of the gate's process,
which counts no child.`);
