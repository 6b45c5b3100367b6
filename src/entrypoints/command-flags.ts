import { type Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../model/severity.ts';
import { FORMATS } from './formats.ts';
import { isWebAddress } from './web-address.ts';

export const withInitFlags = (command: Command): Command =>
  withEngineFlags(
    command
      .argument('[folder]', 'the root of the repository', '.')
      .option('--dry-run', 'print what would be written, and write nothing')
      .option('--print', 'print a policy for what is here, without exceptions, and write nothing')
      .addOption(new Option('--pin <commit>', 'the commit of the gate that the workflows use').argParser(commit)),
  );

export const withBaselineFlags = (command: Command): Command =>
  withEngineFlags(
    command
      .argument('[folder]', 'the folder to look at', '.')
      .requiredOption('--reason <text>', 'why these findings can wait')
      .option('--expires <day>', 'the last day they are accepted, or a number of days; 180 at most (default: 90)')
      .option('--include-secrets', 'also findings of secrets in Git, once the secrets are replaced')
      .option('--history', 'look at all commits')
      .option('--config <file>', 'the policy file, relative to the folder')
      .option('--only <check>', 'this check only (repeatable)', collect)
      .option('--skip <check>', 'all but this check (repeatable)', collect)
      .option('--dry-run', 'print the policy as it would be, and write nothing'),
  );

const withEngineFlags = (command: Command): Command =>
  command
    .option('--gitleaks-path <file>', 'a gitleaks 8.30.1 to use')
    .option('--snyk-path <file>', 'a Snyk CLI to use; its token is taken from SNYK_TOKEN')
    .option('--osv-url <url>', "another place that speaks OSV's API", address)
    .option('--offline', 'make no network request');

export const withCheckFlags = (command: Command): Command =>
  command
    .argument('[folder]', 'the folder to look at', '.')
    .option('--config <file>', 'the policy file, relative to the folder')
    .option('--only <check>', 'run this check only (repeatable)', collect)
    .option('--skip <check>', 'leave this check out (repeatable)', collect)
    .option('--base <rev>', 'look at the commits after this one')
    .option('--head <rev>', 'up to this one (default: HEAD)')
    .option('--history', 'look at all commits')
    .option('--staged', 'look at what is staged, as a hook before a commit does')
    .option('--branch <name>', 'judge as the state of this branch, which the policy may demand more of')
    .addOption(new Option('--format <format>', 'what to print').choices(FORMATS).default('pretty'))
    .option('--output <file>', 'write it to a file instead of stdout')
    .addOption(new Option('--fail-on <severity>', 'the mildest severity that blocks').choices(SEVERITIES))
    .addOption(new Option('--on-incomplete <what>', 'when something could not be looked at').choices(['fail', 'warn']))
    .option('--verbose', 'show everything, with the fingerprints that exceptions name')
    .option('--gitleaks-path <file>', 'a gitleaks 8.30.1 to use')
    .option('--snyk-path <file>', 'a Snyk CLI to use; its token is taken from SNYK_TOKEN')
    .option('--osv-url <url>', "another place that speaks OSV's API", address)
    .option('--live', 'ask Render and GitHub themselves, with RENDER_API_KEY and GITHUB_TOKEN of the environment')
    .addOption(
      new Option('--render-api-url <url>', "another place that speaks Render's API").argParser(address).hideHelp(),
    )
    .option('--offline', 'make no network request');

const commit = (value: string): string => {
  if (!/^[0-9a-f]{40}$/.test(value)) throw new InvalidArgumentError('It must be a full commit: 40 hex digits.');
  return value;
};

const address = (value: string): string => {
  if (!isWebAddress(value))
    throw new InvalidArgumentError('It must be the address of a server, such as https://osv.example.com.');
  return value;
};

const collect = (value: string, before: readonly string[] = []): string[] => {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('Name a check.');
  return [...before, ...names];
};
