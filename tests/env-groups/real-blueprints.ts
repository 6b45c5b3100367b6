import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandFakeSecrets, type FakeSecret } from '../support/fake-secrets.ts';

const FOLDER = join(import.meta.dirname, 'blueprints');

/** Blueprints shaped like those that people write, by name, with the fake secrets in place. */
export const BLUEPRINTS: Readonly<Record<string, string>> = {};

/** The fake secrets that stand in them. */
export const SECRETS: readonly FakeSecret[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => {
    const { text, secrets } = expandFakeSecrets(readFileSync(join(FOLDER, file), 'utf8'));
    const name = file.replace(/\.yaml$/, '');
    // Git stores every text with LF.
    (BLUEPRINTS as Record<string, string>)[name] = name.startsWith('windows') ? text.replaceAll('\n', '\r\n') : text;
    return secrets;
  });
