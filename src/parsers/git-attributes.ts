import { matchesPath as matches, type PathPattern, pathPattern } from './path-pattern.ts';

/** One line of a `.gitattributes` that changes whether a diff shows the content of the files it names. */
export interface DiffAttribute {
  /** The folder that the file stands in, such as `apps/shop/`; `''` at the top. */
  readonly folder: string;
  readonly pattern: PathPattern;
  readonly hides: boolean;
  /** The attribute as it is written: `binary`, `-diff`. */
  readonly attribute: string;
}

/**
 * Reads what a `.gitattributes` says about diffs. Macros other than `binary` are not followed; never throws.
 * https://git-scm.com/docs/gitattributes
 */
export const parseDiffAttributes = (text: string, folder: string): readonly DiffAttribute[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/);
    if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('[attr]') || pattern.length > 500) return [];
    const attribute = attributes.findLast((one) => one in EFFECTS);
    if (attribute === undefined) return [];
    return [{ folder, pattern: pathPattern(pattern), hides: EFFECTS[attribute] ?? false, attribute }];
  });

const EFFECTS: Readonly<Record<string, boolean>> = {
  binary: true,
  '-diff': true,
  diff: false,
  '!diff': false,
  '-binary': false,
};

/** The attribute that hides `path` from a diff, if there is one. Lines of deeper folders, then later lines, win. */
export const hidingAttribute = (path: string, attributes: readonly DiffAttribute[]): string | undefined => {
  const decisive = attributes
    .filter(({ folder, pattern }) => path.startsWith(folder) && matches(pattern, path.slice(folder.length)))
    .sort((a, b) => a.folder.length - b.folder.length)
    .at(-1);
  return decisive?.hides ? decisive.attribute : undefined;
};
