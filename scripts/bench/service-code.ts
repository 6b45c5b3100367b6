import { join } from 'node:path';
import { PROJECT } from '../example-repository.ts';
import { type Comparison, inTurns, median, type Program, timed, timedNode } from './measure.ts';
import { CHANGED, serviceRepository } from './service-repository.ts';
import { SOURCE_FILES } from './service-source.ts';

const AIM = { ratio: 5, megabytes: 300 };

/** Rows for the table: the check of what services read beside reading the same files, and beside a search for a word. */
export const serviceCodeRows = async (
  rounds: number,
  bundle = join(PROJECT, 'dist/cli/index.js'),
): Promise<readonly (readonly string[])[]> => {
  const folder = await serviceRepository(join(PROJECT, '.cache/bench'));
  const gate = (...scope: readonly string[]): Program => ({
    command: process.execPath,
    arguments: [bundle, 'check', folder, '--only=service-access', '--offline', '--format=json', ...scope],
    folder,
    completeCodes: [0, 1],
  });
  const reading = { ...gate(), arguments: [join(import.meta.dirname, 'read-all.mjs')], completeCodes: [0] };
  const search = { ...gate(), command: 'git', arguments: ['grep', '-n', '-E', 'env'], completeCodes: [0] };
  const whole = await inTurns(
    rounds,
    () => timedNode(gate()),
    () => timedNode(reading),
  );
  const beside = await inTurns(
    rounds,
    () => timedNode(gate()),
    () => timed(search),
  );
  const change = await inTurns(
    rounds,
    () => timedNode(gate('--base', 'HEAD~1')),
    () => timedNode(gate()),
  );
  const touched = await inTurns(
    rounds,
    () => timedNode(gate('--base', 'HEAD~1')),
    () => timedNode({ ...reading, arguments: [...reading.arguments, 'HEAD~1'] }),
  );
  const peak = Math.max(
    ...[...whole.ours, ...beside.ours, ...change.ours, ...touched.ours].map(
      ({ peakMegabytes = Number.NaN }) => peakMegabytes,
    ),
  );
  return [
    row(`services' code of ${SOURCE_FILES} files / reading them, processor time`, ofProcessor(whole), AIM.ratio),
    row('the same / git grep -n -E env', beside),
    row(`a change of ${CHANGED} of these files / all of them, processor time`, ofProcessor(change)),
    row(`the same / reading the ${CHANGED} files, processor time`, ofProcessor(touched)),
    [
      'peak memory of it',
      '',
      `${peak.toFixed(0)} MB`,
      '',
      `<= ${AIM.megabytes} MB`,
      peak <= AIM.megabytes ? 'reached' : 'NOT REACHED',
    ],
  ];
};

/** Time that the processes worked: a machine that others use as well makes them wait, each in its own way. */
const ofProcessor = ({ ours, theirs }: Comparison): Comparison => {
  const worked = (samples: Comparison['ours']) =>
    samples.map((sample) => ({ ...sample, seconds: sample.cpuSeconds ?? Number.NaN }));
  const [left, right] = [worked(ours), worked(theirs)];
  return {
    ours: left,
    theirs: right,
    ratios: left.map(({ seconds }, index) => seconds / (right[index]?.seconds ?? Number.NaN)),
  };
};

const row = (what: string, { ours, theirs, ratios }: Comparison, aim?: number): readonly string[] => [
  what,
  `${median(theirs.map(({ seconds }) => seconds)).toFixed(2)} s`,
  `${median(ours.map(({ seconds }) => seconds)).toFixed(2)} s`,
  `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} .. ${Math.max(...ratios).toFixed(2)})`,
  aim === undefined ? '' : `<= ${aim.toFixed(2)}`,
  aim === undefined ? '' : median(ratios) <= aim ? 'reached' : 'NOT REACHED',
];
