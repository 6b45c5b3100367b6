import { join } from 'node:path';
import { advisories } from '../../tests/support/advisories.ts';
import { startOsvServer } from '../../tests/support/osv-server.ts';
import { PROJECT } from '../example-repository.ts';
import { distinctPackages, MANIFESTS, manyPackages, PACKAGES, removeRepository } from './many-packages.ts';
import { inTurns, median, type Program, timedNode } from './measure.ts';

const AIM = { inventorySeconds: 1, megabytes: 200 };

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
    const [ours, theirs] = [offline.ours, offline.theirs].map((all) => median(all.map(({ seconds }) => seconds))) as [
      number,
      number,
    ];
    const asked = await timedNode(gate(large, ['--osv-url', osv.url], 1));
    const requests = osv.requests.length;
    const asksAtMost = Math.ceil(distinctPackages(MANIFESTS) / 1000) + advisories.length;
    const peaks = [offline.ours, offline.theirs].map((all) =>
      median(all.map(({ peakMegabytes = Number.NaN }) => peakMegabytes)),
    ) as [number, number];
    const peak = Math.max(peaks[0], asked.peakMegabytes ?? Number.NaN);
    const reached = (isReached: boolean) => (isReached ? 'reached' : 'NOT REACHED');
    return [
      [
        `inventory of ${PACKAGES} packages in ${MANIFESTS} manifests beside 1`,
        `${theirs.toFixed(2)} s`,
        `${ours.toFixed(2)} s`,
        `+${(ours - theirs).toFixed(2)} s`,
        `<= +${AIM.inventorySeconds.toFixed(2)} s`,
        reached(ours - theirs <= AIM.inventorySeconds),
      ],
      ['requests to OSV about them', '', `${requests}`, '', `<= ${asksAtMost}`, reached(requests <= asksAtMost)],
      [
        'peak memory of it beside 1 manifest',
        `${peaks[1].toFixed(0)} MB`,
        `${peak.toFixed(0)} MB`,
        `+${(peak - peaks[1]).toFixed(0)} MB`,
        `<= ${AIM.megabytes} MB`,
        reached(peak <= AIM.megabytes),
      ],
    ];
  } finally {
    await Promise.all([osv.close(), removeRepository(large), removeRepository(small)]);
  }
};

const gate = (folder: string, flags: readonly string[], code: number): Program => ({
  command: process.execPath,
  arguments: [join(PROJECT, 'dist/cli/index.js'), 'check', folder, '--only=dependencies', '--format=json', ...flags],
  folder: PROJECT,
  environment: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', SNYK_TOKEN: '' },
  completeCodes: [code],
});
