import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../model/severity.ts';
import type { BaselineFlags } from './baseline-command.ts';
import type { CheckFlags } from './check-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { ExplainFlags } from './explain-access-command.ts';
import { FORMATS, MAP_FORMATS } from './formats.ts';
import type { InitFlags } from './init-command.ts';
import type { MapFlags } from './map-command.ts';
import { withRotationCommands } from './rotation-commands.ts';
import type { Console } from './terminal.ts';
import { VERSION } from './version.generated.ts';
import { isWebAddress } from './web-address.ts';

/** Reads the arguments, runs the command they name and says how it ended. Bad usage is told on stderr, in one line. */
export const execute = async (args: readonly string[], console: Console): Promise<ExitCode> => {
  let code: ExitCode = EXIT.usage;
  const program = buildProgram(console, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.pass : EXIT.usage;
  }
  return code;
};

const buildProgram = (console: Console, end: (code: ExitCode) => void): Command => {
  const program = new Command('aduana')
    .description('The CI security gate: nothing undeclared gets through.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Run with --help to see what is possible.')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => console.stdout.write(text),
      writeErr: (text) => console.stderr.write(text),
    });

  withCheckFlags(program.command('check'))
    .description('look at a repository and decide')
    .action(async (folder: string, flags: CheckFlags) => {
      const { check } = await import('./check-command.ts');
      end(await check(folder, flags, console));
    });

  withInitFlags(program.command('init'))
    .description('write a policy, workflows and a baseline for this repository; nothing is overwritten')
    .action(async (folder: string, flags: InitFlags) => {
      const { init } = await import('./init-command.ts');
      end(await init(folder, flags, console));
    });

  withBaselineFlags(program.command('baseline'))
    .description("write today's blocking findings into the policy, as exceptions with an end")
    .action(async (folder: string, flags: BaselineFlags) => {
      const { baseline } = await import('./baseline-command.ts');
      end(await baseline(folder, flags, console));
    });

  program
    .command('rules')
    .description('list every rule')
    .action(async () => {
      const { listRules } = await import('./rules-command.ts');
      end(listRules(console));
    });

  program
    .command('explain')
    .description("show a rule's page, who has to do with a name, or the whole path of a secret to a service")
    .argument('[rule]', 'such as secrets/committed-secret; with --secret the folder to look at')
    .option('--service <name>', 'as the policy names it')
    .option('--secret <NAME>', 'the name of the secret, or of any variable that is read')
    .option('--config <file>', 'the policy file, relative to the folder')
    .action(async (what: string | undefined, flags: ExplainFlags) => {
      end(await explain(what, flags, console));
    });

  program
    .command('schema')
    .description('print the JSON Schema of aduana.yml')
    .option('--report', 'the schema of --format json instead')
    .action(async ({ report }: { report?: boolean }) => {
      const { printSchema } = await import('./schema-command.ts');
      end(await printSchema(report === true, console));
    });

  program
    .command('map')
    .description('draw which class of secrets reaches which service')
    .argument('[folder]', 'the folder to look at', '.')
    .option('--config <file>', 'the policy file, relative to the folder')
    .addOption(new Option('--format <format>', 'what to draw').choices(MAP_FORMATS).default('mermaid'))
    .option('--output <file>', 'write it to a file instead of stdout')
    .action(async (folder: string, flags: MapFlags) => {
      const { drawMap } = await import('./map-command.ts');
      end(await drawMap(folder, flags, console));
    });

  withRotationCommands(program, console, end);

  return program;
};

const explain = async (what: string | undefined, flags: ExplainFlags, console: Console): Promise<ExitCode> => {
  if (flags.service !== undefined || flags.secret !== undefined) {
    const { explainAccessOf } = await import('./explain-access-command.ts');
    return explainAccessOf(what ?? '.', flags, console);
  }
  if (what === undefined) {
    console.stderr.write('aduana: name a rule, or a service and a secret with --service and --secret.\n');
    return EXIT.usage;
  }
  const { explainRule } = await import('./rules-command.ts');
  return explainRule(what, console);
};

const withInitFlags = (command: Command): Command =>
  withEngineFlags(
    command
      .argument('[folder]', 'the root of the repository', '.')
      .option('--dry-run', 'print what would be written, and write nothing')
      .option('--print', 'print the policy alone, and write nothing')
      .addOption(new Option('--pin <commit>', 'the commit of the gate that the workflows use').argParser(commit)),
  );

const withBaselineFlags = (command: Command): Command =>
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

const withCheckFlags = (command: Command): Command =>
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
