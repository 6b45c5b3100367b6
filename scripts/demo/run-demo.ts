import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createExampleRepository } from '../example-repository.ts';
import type { Breakage } from './breakage.ts';
import { type Outcome, runBreakage, runGate } from './run-breakage.ts';

/** Every breakage on a copy of its own, as many side by side as there are processors. Throws when the unbroken example does not pass. */
export const runDemo = async (breakages: readonly Breakage[], engine?: string): Promise<readonly Outcome[]> => {
  const template = await createExampleRepository();
  try {
    // A gate that fails on the unbroken example would "catch" everything.
    const unbroken = await runGate(template, ['--history'], engine);
    if (unbroken.exitCode !== 0 || unbroken.report?.findings.length !== 0) {
      throw new Error(`The gate does not pass the unbroken example without a word:\n${unbroken.stderr}`);
    }
    const outcomes: Outcome[] = [];
    const waiting = breakages.entries();
    const worker = async () => {
      for (const [index, breakage] of waiting) outcomes[index] = await runBreakage(breakage, template, engine);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    return outcomes;
  } finally {
    await rm(template, { recursive: true, force: true });
  }
};
