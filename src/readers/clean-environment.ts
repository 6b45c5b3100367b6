/** What a program needs to start, find its temporary folder and reach the network through a proxy. */
const KEPT = new Set([
  'PATH',
  'HOME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'SYSTEMROOT',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'USERPROFILE',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SSH_AUTH_SOCK',
]);

/**
 * The environment that a child starts from: no `GIT_*`, no `GITLEAKS_*`, no tokens, no `INPUT_*`, nothing that was not named here.
 * `LC_ALL=C` keeps the words and the sorting of tools the same everywhere.
 */
export const cleanEnvironment = (of: Readonly<NodeJS.ProcessEnv>): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(of).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && KEPT.has(pair[0].toUpperCase()),
    ),
  ),
  LC_ALL: 'C',
});
