import type { WrittenPolicy } from '../config/written-policy.ts';
import type { PolicyLoosening } from '../model/policy.ts';
import { parseGitleaksConfig } from '../parsers/gitleaks-config.ts';
import type { Files } from '../readers/ports.ts';

const MAX_BYTES = 1_000_000;

/**
 * `base`, without the gitleaks config that it names where that is broken there and the change brings one that can be used:
 * otherwise nothing could ever mend it.
 */
export const withUsableConfig = async (
  base: WrittenPolicy,
  after: WrittenPolicy,
  baseFiles: Files,
  files: Files,
): Promise<WrittenPolicy> => {
  const path = configOf(base);
  if (path === undefined || (await configIn(baseFiles, path)).isUsable) return base;
  const now = configOf(after);
  if (now !== undefined && !(await configIn(files, now)).isUsable) return base;
  const { 'gitleaks-config': _, ...secretScan } = base.file['secret-scan'];
  return { ...base, file: { ...base.file, 'secret-scan': secretScan } };
};

/** The gitleaks config that both policies name, where the change makes it say something else. Nobody can tell what that lets go. */
export const configLoosening = async (
  before: WrittenPolicy,
  after: WrittenPolicy,
  filesBefore: Files,
  files: Files,
): Promise<readonly PolicyLoosening[]> => {
  const path = configOf(before);
  if (path === undefined || path !== configOf(after)) return [];
  const [then, now] = await Promise.all([configIn(filesBefore, path), configIn(files, path)]);
  return then.says === now.says
    ? []
    : [
        {
          about: path,
          how: 'is changed, and says what gitleaks lets go',
          location: { path, startLine: 1, startColumn: 1 },
        },
      ];
};

const configOf = ({ file }: WrittenPolicy): string | undefined => file['secret-scan']['gitleaks-config'];

/** What a config says, whatever its comments and layout. */
const configIn = async (files: Files, path: string) => {
  const read = await files.readText(path, MAX_BYTES);
  if (!read.ok) return { isUsable: false, says: read.problem };
  const parsed = parseGitleaksConfig(read.text);
  return parsed.ok ? { isUsable: true, says: JSON.stringify(parsed.config) } : { isUsable: false, says: read.text };
};
