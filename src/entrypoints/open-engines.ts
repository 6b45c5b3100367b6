import type { EngineName } from '../model/dependency.ts';
import type { Commands } from '../readers/commands.ts';
import { osvEngine } from '../readers/osv/osv-engine.ts';
import type { AdvisoryEngine } from '../readers/ports.ts';
import { snykEngine } from '../readers/snyk/snyk-engine.ts';
import type { SourcesRequest } from './sources-request.ts';

const OSV = 'https://api.osv.dev';

/** The sources of advisories of this run. Nothing is started or asked before a check looks. */
export const openEngines = (
  commands: Commands,
  request: SourcesRequest,
): Readonly<Record<EngineName, AdvisoryEngine>> => {
  const { folder, offline, cacheFolder, environment, signal, snykPath, snykToken, untrusted, osvUrl } = request;
  return {
    osv: osvEngine({ baseUrl: osvUrl ?? OSV, offline, environment, signal }),
    snyk: snykEngine({
      folder,
      ...(snykToken === undefined ? {} : { token: snykToken }),
      ...(snykPath === undefined ? {} : { path: snykPath }),
      ...(untrusted === undefined ? {} : { untrusted }),
      offline,
      cacheFolder,
      environment,
      commands,
      signal,
    }),
  };
};
