/** Where something stands; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlScalar extends Position {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The text as written, without quotes: `0x1F` stays `0x1F`. */
  readonly source: string;
  readonly quoted: boolean;
}

export interface YamlList extends Position {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlEntry extends Position {
  readonly key: string;
  readonly value: YamlNode;
}

export interface YamlMap extends Position {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlProblem extends Position {
  readonly kind: 'syntax' | 'duplicate-key' | 'limit';
  readonly message: string;
}

/** The value of `key`, or undefined. Keys compare as text. */
export const valueAt = (map: YamlMap, key: string): YamlNode | undefined => entryAt(map, key)?.value;

export const entryAt = (map: YamlMap, key: string): YamlEntry | undefined => map.entries.find((e) => e.key === key);

export const nothingAt = ({ line, column }: Position): YamlScalar => ({
  kind: 'scalar',
  value: null,
  source: '',
  quoted: false,
  line,
  column,
});
