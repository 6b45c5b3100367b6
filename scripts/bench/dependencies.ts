import { join } from 'node:path';
import { advisories } from '../../tests/support/advisories.ts';
import { startOsvServer } from '../../tests/support/osv-server.ts';
import { PROJECT } from '../example-repository.ts';
import { distinctPackages, MANIFESTS, manyPackages, PACKAGES, removeRepository } from './many-packages.ts';
import { inTurns, median, type Program, type Sample, timedNode } from './measure.ts';

/** Flat, but for the noise of V8's young generation. */
const AIM = { inventorySeconds: 1, flatRatio: 1.1 };

/** Rows for the table: what was measured, a small repository beside it, a large one, the aim, and whether it was reached. */
export const dependencyRows = async (rounds: number): Promise<readonly (readonly string[])[]> => {
  const [large, small] = [await manyPackages(MANIFESTS), await manyPackages(1)];
  const osv = await startOsvServer();
  try {
    // Offline the inventory is taken and nobody is asked, so that code 3 is the whole run.
    const offline = await inTurns(
      rounds * 3,
      () => timedNode(gate(large, ['--offline'], 3)),
      () => timedNode(gate(small, ['--offline'], 3)),
    );
    const beside = (measured: (sample: Sample) => number | undefined): readonly [ours: number, theirs: number] => [
      median(offline.ours.map((one) => measured(one) ?? Number.NaN)),
      median(offline.theirs.map((one) => measured(one) ?? Number.NaN)),
    ];
    const asked = await timedNode(gate(large, ['--osv-url', osv.url], 1));
    const requests = osv.requests.length;
    const asksAtMost = Math.ceil(distinctPackages(MANIFESTS) / 1000) + advisories.length;
    const askedSmall = await timedNode(gate(small, ['--osv-url', osv.url], 1));
    const memory = (what: string, [ours, theirs]: readonly [ours: number, theirs: number]) => [
      `peak memory of it beside 1 manifest, ${what}`,
      `${theirs.toFixed(0)} MB`,
      `${ours.toFixed(0)} MB`,
      (ours / theirs).toFixed(2),
      `flat: <= ${AIM.flatRatio.toFixed(2)}`,
      reached(ours <= theirs * AIM.flatRatio),
    ];
    const inventory = (what: string, [ours, theirs]: readonly [ours: number, theirs: number]) => [
      `inventory of ${PACKAGES} packages in ${MANIFESTS} manifests beside 1, ${what}`,
      `${theirs.toFixed(2)} s`,
      `${ours.toFixed(2)} s`,
      `+${(ours - theirs).toFixed(2)} s`,
      `<= +${AIM.inventorySeconds.toFixed(2)} s`,
      reached(ours - theirs <= AIM.inventorySeconds),
    ];
    return [
      inventory(
        'wall',
        beside(({ seconds }) => seconds),
      ),
      inventory(
        'processor',
        beside(({ cpuSeconds }) => cpuSeconds),
      ),
      ['requests to OSV about them', '', `${requests}`, '', `<= ${asksAtMost}`, reached(requests <= asksAtMost)],
      memory(
        'offline',
        beside(({ peakMegabytes }) => peakMegabytes),
      ),
      memory('OSV asked', [asked.peakMegabytes ?? Number.NaN, askedSmall.peakMegabytes ?? Number.NaN]),
    ];
  } finally {
    await Promise.all([osv.close(), removeRepository(large), removeRepository(small)]);
  }
};

const reached = (isReached: boolean): string => (isReached ? 'reached' : 'NOT REACHED');

const gate = (folder: string, flags: readonly string[], code: number): Program => ({
  command: process.execPath,
  arguments: [join(PROJECT, 'dist/cli/index.js'), 'check', folder, '--only=dependencies', '--format=json', ...flags],
  folder: PROJECT,
  environment: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', SNYK_TOKEN: '' },
  completeCodes: [code],
});
