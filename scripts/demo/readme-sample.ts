import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../example-repository.ts';
import type { Outcome } from './run-breakage.ts';

/** The rule whose breakage the README shows, with everything that the gate prints. */
export const SHOWN = 'env-groups/literal-secret';

const README = join(PROJECT, 'README.md');
const BLOCK = /(```text\n)([\s\S]*?)(```)/;

export const shownInReadme = async (): Promise<string> => BLOCK.exec(await readFile(README, 'utf8'))?.[2] ?? '';

/** Puts a run into the README, with OSV's own address in place of the one on this machine. */
export const showInReadme = async ({ printed }: Outcome): Promise<void> => {
  const text = await readFile(README, 'utf8');
  const sample = printed.replaceAll(LOOPBACK, 'OSV (api.osv.dev)').trim();
  await writeFile(
    README,
    text.replace(BLOCK, (_, before: string, __, after: string) => `${before}${sample}\n${after}`),
  );
};

/**
 * What two runs on two machines have in common: every word but the names of commits, the address of OSV, the kind of gitleaks, and
 * where lines are broken.
 */
export const inCommon = (printed: string): string =>
  printed
    .replaceAll(/\b[0-9a-f]{12}\b/g, '<commit>')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(LOOPBACK, 'OSV (api.osv.dev)')
    .replaceAll(/(canaries planted for the engine)[^(]*\([^)]*\)/g, '$1')
    .trim();

const LOOPBACK = /OSV \(127\.0\.0\.1:\d+\)/g;
