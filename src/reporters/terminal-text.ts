import { visible } from './visible.ts';
import { inert } from './workflow-command.ts';

/** Text from the repository under test as one line that is safe on a terminal and in the log of a runner. */
export const terminalText = (text: string): string => inert(visible(text));
