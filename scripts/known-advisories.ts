import { type OsvServer, startOsvServer } from '../tests/support/osv-server.ts';
import { type SnykServer, startSnykServer } from '../tests/support/snyk-server.ts';

/** How a program is told to ask the loopback OSV instead of the real one. */
export interface KnownAdvisories {
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

let server: Promise<OsvServer> | undefined;

/** The advisories that lie in this repository, served on this machine: the same tomorrow as today, and no network is needed. */
export const knownAdvisories = async (): Promise<KnownAdvisories> => {
  server ??= startOsvServer();
  return {
    flags: ['--osv-url', (await server).url],
    environment: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', SNYK_TOKEN: '' },
  };
};

/** Packages to which the team of the loopback Snyk objects. */
const OBJECTED_LICENCES = { 'ckeditor5@44.0.0': 'GPL-2.0-or-later', 'pyqt5@5.15.11': 'GPL-3.0' };

let snyk: Promise<SnykServer> | undefined;

/** What makes the real Snyk CLI ask a service on this machine that has the same advisories. */
export const snykEnvironment = async (): Promise<Readonly<Record<string, string>>> => {
  snyk ??= startSnykServer({ licences: OBJECTED_LICENCES });
  return { SNYK_API: (await snyk).url, SNYK_TOKEN: 'a-token-of-no-use' };
};
