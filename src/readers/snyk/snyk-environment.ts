import { join } from 'node:path';

/** What of the user's environment speaks to Snyk: where its service is, for which organisation, and whom to trust on the way. */
const TAKEN_OVER = ['SNYK_CFG_ORG', 'NODE_EXTRA_CA_CERTS'];

/**
 * What is added to the clean environment of the one child that may know the token. Its home is a folder of its own, `PATH` leads
 * to an empty one so that it can start nothing, and it reports to nobody. A service without https is spoken to on this machine alone.
 */
export const snykEnvironment = (
  token: string,
  { home, cache }: { readonly home: string; readonly cache: string },
  of: Readonly<NodeJS.ProcessEnv>,
): Readonly<Record<string, string>> => {
  const taken = Object.fromEntries(TAKEN_OVER.flatMap((name) => (of[name] ? [[name, of[name]]] : [])));
  return {
    ...taken,
    ...serviceOf(of['SNYK_API']),
    SNYK_TOKEN: token,
    SNYK_CI: '1',
    SNYK_DISABLE_ANALYTICS: '1',
    SNYK_CFG_DISABLESUGGESTIONS: 'true',
    SNYK_DISABLE_UPDATE_CHECK: '1',
    NO_UPDATE_NOTIFIER: '1',
    SNYK_TMP_PATH: home,
    SNYK_CACHE_PATH: cache,
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: cache,
    TMPDIR: home,
    TMP: home,
    TEMP: home,
    PATH: join(home, 'bin'),
  };
};

const serviceOf = (address: string | undefined): Readonly<Record<string, string>> => {
  if (!address) return {};
  const onThisMachine = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(address);
  return { SNYK_API: address, ...(onThisMachine ? { SNYK_HTTP_PROTOCOL_UPGRADE: '0' } : {}) };
};
