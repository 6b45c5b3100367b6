import { Command, CommanderError, Option } from 'commander';
import type { BaselineFlags } from './baseline-command.ts';
import type { CheckFlags } from './check-command.ts';
import { withBaselineFlags, withCheckFlags, withInitFlags } from './command-flags.ts';
import type { DoctorFlags } from './doctor-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { ExplainFlags } from './explain-access-command.ts';
import { MAP_FORMATS } from './formats.ts';
import type { InitFlags } from './init-command.ts';
import type { MapFlags } from './map-command.ts';
import { withRotationCommands } from './rotation-commands.ts';
import type { Console } from './terminal.ts';
import { unlessBlind } from './unless-blind.ts';
import { VERSION } from './version.generated.ts';

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
      end(await unlessBlind(console, () => init(folder, flags, console)));
    });

  withBaselineFlags(program.command('baseline'))
    .description("write today's blocking findings into the policy, as exceptions with an end")
    .action(async (folder: string, flags: BaselineFlags) => {
      const { baseline } = await import('./baseline-command.ts');
      end(await baseline(folder, flags, console));
    });

  program
    .command('doctor')
    .description('tell what is missing for the gate to hold')
    .argument('[folder]', 'the root of the repository', '.')
    .option('--config <file>', 'the policy file, relative to the folder')
    .option('--gitleaks-path <file>', 'a gitleaks 8.30.1 to use')
    .option('--offline', 'make no network request')
    .addOption(new Option('--format <format>', 'what to print').choices(['pretty', 'json']).default('pretty'))
    .action(async (folder: string, flags: DoctorFlags) => {
      const { doctor } = await import('./doctor-command.ts');
      end(await unlessBlind(console, () => doctor(folder, flags, console)));
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
