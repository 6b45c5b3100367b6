import type { Policy } from '../model/policy.ts';
import { type Commands, createCommands } from '../readers/commands.ts';
import { openRepository } from '../readers/git/repository.ts';
import { findGitleaks } from '../readers/gitleaks/find-engine.ts';
import { openPrivateFolder } from '../readers/private-folder.ts';
import { type DoctorItem, missing, ok } from './doctor-item.ts';
import type { GateRequest } from './gate.ts';

type Machine = Omit<GateRequest, 'scope'>;

/** What is to be said of this machine and this clone. */
export const machineItems = async (request: Machine, policy: Policy): Promise<readonly DoctorItem[]> => {
  const commands = createCommands(request);
  return [await cloneItem(request, commands), await engineItem(request, commands), snykItem(request, policy)];
};

const cloneItem = async ({ folder }: Machine, commands: Commands): Promise<DoctorItem> => {
  const what = 'The clone has all history';
  const opened = await openRepository(folder, commands, { offline: true });
  if (opened.status === 'none') return missing('clone', what, 'this folder is no git repository', 'Run `git init`.');
  if (opened.status === 'refused') return missing('clone', what, 'git cannot read it', opened.reason);
  return opened.repository.shallow
    ? missing('clone', what, 'it is shallow', 'Run `git fetch --unshallow`.')
    : ok('clone', what, 'it is not shallow');
};

const engineItem = async (request: Machine, commands: Commands): Promise<DoctorItem> => {
  const what = 'gitleaks can be run';
  const { folder, gitleaksPath, offline, allowWebAssembly, cacheFolder, environment, signal } = request;
  const scratch = await openPrivateFolder(folder);
  const found = await findGitleaks({
    folder,
    ...(gitleaksPath === undefined ? {} : { path: gitleaksPath }),
    offline,
    allowWebAssembly,
    cacheFolder,
    environment,
    privateFolder: scratch.path,
    commands,
    signal,
  }).finally(() => scratch.dispose());
  return found.status === 'found'
    ? ok('gitleaks', what, found.engine.label)
    : missing('gitleaks', what, 'it was not found', found.reason);
};

const snykItem = ({ snykToken }: Machine, { dependencies }: Policy): DoctorItem => {
  const what = 'Packages can be looked up';
  const { engine, snykRequiredOn } = dependencies;
  if (snykToken !== undefined) return ok('advisories', what, 'Snyk is asked first: there is a SNYK_TOKEN');
  const isNeeded = engine === 'snyk' || engine === 'both' || snykRequiredOn.length > 0;
  return isNeeded
    ? missing(
        'advisories',
        what,
        'the policy wants Snyk, and there is no SNYK_TOKEN here',
        'Set SNYK_TOKEN, and give it to the Action as `snyk-token` from a secret.',
      )
    : ok('advisories', what, 'OSV is asked; with a SNYK_TOKEN Snyk is asked first');
};
