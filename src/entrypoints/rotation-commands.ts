import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { RotatedFlags } from './rotated-command.ts';
import type { Console } from './terminal.ts';

/** `rotated` and `rotation`, loaded when they are asked for. */
export const withRotationCommands = (program: Command, console: Console, end: (code: ExitCode) => void): void => {
  program
    .command('rotated')
    .description('write into the ledger that a secret was replaced')
    .argument('<name>', 'the secret, as the policy names it')
    .argument('[folder]', 'the folder of the policy', '.')
    .requiredOption('--evidence <text>', 'where it is to be seen: a link, or words')
    .option('--on <date>', 'when, such as 2027-01-31 or 2027-01-31T09:30Z (default: today, UTC)')
    .option('--leak <letters>', 'the leak that it ends, by the letters of its finding (repeatable)', collected)
    .option('--config <file>', 'the policy file, relative to the folder')
    .action(async (name: string, folder: string, flags: RotatedFlags) => {
      const { recordRotation } = await import('./rotated-command.ts');
      end(await recordRotation(name, folder, flags, console));
    });

  program
    .command('rotation')
    .description('print what is overdue and what falls due in the next 90 days')
    .argument('[folder]', 'the folder to look at', '.')
    .option('--config <file>', 'the policy file, relative to the folder')
    .action(async (folder: string, flags: { readonly config?: string }) => {
      const { printCalendar } = await import('./rotation-command.ts');
      end(await printCalendar(folder, flags, console));
    });
};

const collected = (value: string, before: readonly string[] = []): string[] => [...before, value];
