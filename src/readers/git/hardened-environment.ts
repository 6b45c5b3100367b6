/** git knows this name on every system. */
const NOTHING = '/dev/null';

/**
 * Settings that the repository's own config may not decide. Each either names a program that git would start, or changes
 * what `git log -p` prints, which an engine then reads differently: colours, prefixes, headers, a hidden root commit.
 * Names: https://git-scm.com/docs/git-config
 */
const SETTINGS: Readonly<Record<string, string>> = {
  'safe.directory': '*',
  // `GIT_GRAFT_FILE` below would be remarked on in every run.
  'advice.graftFileDeprecated': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': NOTHING,
  'core.alternateRefsCommand': '',
  'core.attributesFile': NOTHING,
  'core.untrackedCache': 'false',
  'core.commitGraph': 'false',
  'core.quotePath': 'false',
  'core.bigFileThreshold': '512m',
  'protocol.allow': 'never',
  'color.ui': 'false',
  'color.diff': 'false',
  'diff.external': '',
  'diff.noprefix': 'false',
  'diff.mnemonicPrefix': 'false',
  'diff.relative': 'false',
  'diff.interHunkContext': '0',
  'diff.ignoreSubmodules': 'none',
  'diff.submodule': 'short',
  'format.pretty': 'medium',
  'i18n.logOutputEncoding': 'UTF-8',
  'log.abbrevCommit': 'false',
  'log.date': 'default',
  'log.decorate': 'false',
  'log.follow': 'false',
  'log.mailmap': 'false',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
};

/**
 * Environment under which git, ours or the one that an engine starts, reads a hostile repository without executing anything
 * of it. No config of the user or the system is read; replaced objects, grafts and lazy fetches are off; no protocol is allowed.
 * The environment form needs git 2.31. `more` adds settings of the same kind.
 */
export const hardenedEnvironment = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const settings = Object.entries({ ...SETTINGS, ...more });
  const variables = settings.flatMap(([key, value], n): [string, string][] => [
    [`GIT_CONFIG_KEY_${n}`, key],
    [`GIT_CONFIG_VALUE_${n}`, value],
  ]);
  return {
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(variables),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: NOTHING,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: NOTHING,
    GIT_NO_LAZY_FETCH: '1',
    // An empty list overrules every `protocol.<name>.allow` of the repository.
    GIT_ALLOW_PROTOCOL: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
    GIT_PAGER: 'cat',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
  };
};
