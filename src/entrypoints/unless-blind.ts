import { CouldNotLook } from '../model/could-not-look.ts';
import { terminalText } from '../reporters/terminal-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Console } from './terminal.ts';

/** Does `work`; where something could not be looked at, says why and ends as incomplete. */
export const unlessBlind = async (console: Console, work: () => Promise<ExitCode>): Promise<ExitCode> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CouldNotLook)) throw error;
    console.stderr.write(`aduana: could not look: ${terminalText(error.message)}\n`);
    return EXIT.incomplete;
  }
};
