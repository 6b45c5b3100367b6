#!/usr/bin/env node
import { EXIT } from './exit-code.ts';

// A run that gets lost somewhere must not look like a pass: only a verdict clears this.
process.exitCode = EXIT.incomplete;

const { runCommandLine } = await import('./command-line.ts');
await runCommandLine(process);
