import { type DiffAttribute, hidingAttribute, parseDiffAttributes } from '../../parsers/git-attributes.ts';
import { type IgnoredSecret, parseGitleaksIgnore } from '../../parsers/gitleaks-ignore.ts';
import type { Files } from '../ports.ts';

/** What stands in the scanned tree to keep a scanner from seeing or saying something. None of it was in force. */
export interface HidingFiles {
  /** What would have kept this leak silent: `.gitleaksignore`, `.gitattributes binary`. */
  hiding(leak: { readonly kind: string; readonly path: string; readonly lines: readonly number[] }): readonly string[];
  /** Sentences for the coverage table. */
  readonly notes: readonly string[];
}

const MAX_BYTES = 1_000_000;

/** More lines about diffs than any repository has. */
const MAX_ATTRIBUTES = 1000;
const IGNORE = '.gitleaksignore';
const CONFIG = '.gitleaks.toml';

export const readHidingFiles = async (files: Files): Promise<HidingFiles> => {
  const listed = await files.list();
  const textOf = async (path: string): Promise<string> => {
    const read = await files.readText(path, MAX_BYTES);
    return read.ok ? read.text : '';
  };
  const has = (path: string) => listed.some((entry) => entry.path === path);
  const ignored = has(IGNORE) ? parseGitleaksIgnore(await textOf(IGNORE)) : [];
  const attributes: DiffAttribute[] = [];
  for (const { path } of listed) {
    if (path !== '.gitattributes' && !path.endsWith('/.gitattributes')) continue;
    attributes.push(...parseDiffAttributes(await textOf(path), path.slice(0, -'.gitattributes'.length)));
  }
  return {
    hiding: ({ kind, path, lines }) => {
      const attribute = hidingAttribute(path, attributes.slice(0, MAX_ATTRIBUTES));
      return [
        ...(ignored.some((entry) => names(entry, kind, path, lines)) ? [IGNORE] : []),
        ...(attribute === undefined ? [] : [`.gitattributes ${attribute}`]),
      ];
    },
    notes: [CONFIG, IGNORE].filter(has).map((path) => `\`${path}\` of the scanned tree was not in force`),
  };
};

const names = (entry: IgnoredSecret, kind: string, path: string, lines: readonly number[]): boolean =>
  entry.kind === kind && entry.path === path && lines.includes(entry.line);
