import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where verified downloads are kept between runs: the runner's tool cache, else the user's cache folder.
 * Nothing in it is trusted without its digest. See https://specifications.freedesktop.org/basedir-spec/latest/
 */
export const cacheFolderOf = (env: NodeJS.ProcessEnv): string => {
  const { RUNNER_TOOL_CACHE: toolCache, XDG_CACHE_HOME: userCache, LOCALAPPDATA: localAppData } = env;
  const base = [toolCache, userCache, localAppData].find((folder) => folder !== undefined && folder !== '');
  return join(base ?? join(homedir(), '.cache'), 'aduana');
};
