import { EXIT } from './exit-code.ts';

// A step that gets lost somewhere must not look like a pass: only a verdict clears this.
process.exitCode = EXIT.incomplete;

const { runAction } = await import('./action-run.ts');
await runAction(process);
