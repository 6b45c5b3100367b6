import { parseDotenv } from '../../parsers/dotenv.ts';
import { findPrivateKey } from '../../parsers/private-key.ts';
import type { Files } from '../../readers/ports.ts';
import type { TrackedEnvFile, TrackedPrivateKey } from './facts.ts';

const MAX_BYTES = 1024 * 1024;

/** The dotenv files among `paths` that give a value to any name, or whose content is no text. */
export const readEnvFiles = async (files: Files, paths: readonly string[]): Promise<readonly TrackedEnvFile[]> => {
  const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, MAX_BYTES) })));
  return read.flatMap(({ path, text }): TrackedEnvFile[] => {
    if (!text.ok) return text.problem === 'missing' ? [] : [{ path, assigned: [], secrets: [], unreadable: true }];
    const assignments = parseDotenv(text.text);
    if (assignments.length === 0) return [];
    const secrets = assignments
      .filter(({ isSecret }) => isSecret)
      .map(({ name, line, column }) => ({ name, location: { path, startLine: line, startColumn: column } }));
    return [{ path, assigned: assignments.map(({ name }) => name), secrets, unreadable: false }];
  });
};

/** The files among `paths` that hold a private key in text form. What is no text cannot be proved to be one, and is left to the engine. */
export const readPrivateKeys = async (
  files: Files,
  paths: readonly string[],
): Promise<readonly TrackedPrivateKey[]> => {
  const read = await Promise.all(paths.map(async (path) => ({ path, text: await files.readText(path, MAX_BYTES) })));
  return read.flatMap(({ path, text }): TrackedPrivateKey[] => {
    const head = text.ok ? findPrivateKey(text.text) : undefined;
    if (head === undefined) return [];
    const { line, column, format, encrypted } = head;
    return [{ location: { path, startLine: line, startColumn: column }, format, encrypted }];
  });
};
