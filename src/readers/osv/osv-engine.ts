import type { OsvAdvisory } from '../../parsers/osv-advisory.ts';
import { baseAddress } from '../http/base-address.ts';
import type { HttpLimits } from '../http/http-client.ts';
import type { AdvisoryEngine, EngineAnswer, EngineCause, ManifestLook } from '../ports.ts';
import { questionsOf, registryPackagesOf } from './question.ts';

export interface OsvOptions {
  /** Where the API is: `https://api.osv.dev`, or a mirror of it. */
  readonly baseUrl: string;
  readonly offline: boolean;
  /** For `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` alone. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
  readonly limits?: Partial<HttpLimits>;
}

/** OSV: packages and versions are sent, advisories come back. Source: https://google.github.io/osv.dev/api/ */
export const osvEngine = (options: OsvOptions): AdvisoryEngine => {
  const cache = new Map<string, OsvAdvisory>();
  return {
    async look(manifests) {
      const base = baseAddress(options.baseUrl);
      const engine = base.ok ? `OSV (${`${base.url.host}${base.url.pathname}`.replace(/\/$/, '')})` : 'OSV';
      const unavailable = (cause: EngineCause, reason: string): EngineAnswer => ({
        status: 'unavailable',
        engine,
        cause,
        reason,
      });
      if (!manifests.some((manifest) => registryPackagesOf(manifest).length > 0)) {
        return { status: 'answered', engine, looks: manifests.map(({ path }) => nothingToAsk(path)) };
      }
      if (options.offline) {
        return unavailable(
          'offline',
          'OSV was not asked, because this run is offline. Run it with the network for an answer.',
        );
      }
      if (!base.ok) {
        return unavailable(
          'outage',
          `osv-url ${base.problem}. It takes an https:// address, or http:// of this machine.`,
        );
      }
      const [{ lookUp }, { judgeManifests }] = await Promise.all([
        import('./look-up.ts'),
        import('./judge-manifests.ts'),
      ]);
      const found = await lookUp(questionsOf(manifests), { ...options, base: base.url, name: engine, cache });
      if (found.status === 'refused') return unavailable(found.cause, found.reason);
      return { status: 'answered', engine, looks: judgeManifests(manifests, found) };
    },
  };
};

const nothingToAsk = (manifest: string): ManifestLook => ({
  status: 'scanned',
  manifest,
  examined: 0,
  missed: [],
  vulnerabilities: [],
  licences: [],
});
