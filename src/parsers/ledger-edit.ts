import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { parseYaml } from './located-yaml.ts';
import { type Ledger, parseLedger } from './rotation-ledger.ts';

export interface NewRotation {
  readonly name: string;
  /** A day or a moment, as the ledger takes it. */
  readonly on: string;
  readonly evidence: string;
  /** Marks of leaks that it ends. */
  readonly leaks: readonly string[];
}

export type LedgerEdit =
  | { readonly ok: true; readonly text: string }
  /** In words that follow the path of the ledger. */
  | { readonly ok: false; readonly problem: string };

const HEADER = `# What was rotated and attested, when, and where that is to be seen. \`aduana rotated NAME --evidence TEXT\` writes an entry.
version: 1

rotated:
`;

/**
 * The ledger with one rotation written into it: a new entry behind the others, or the day and the evidence of the one that is there.
 * Every other byte stays as it is, comments and layout too. What cannot be written so is refused. Pure; never throws.
 */
export const withRotation = (text: string | undefined, rotation: NewRotation): LedgerEdit => {
  if (text === undefined) return { ok: true, text: `${HEADER}  ${entryOf(rotation)}\n` };
  const before = parseLedger(text, '');
  const broken = before.problems.find(({ name }) => name === undefined);
  if (broken !== undefined) return { ok: false, problem: broken.message };
  const edited = splice(text, editsOf(text, rotation));
  const isRight = edited !== undefined && saysOnlyThat(before, parseLedger(edited, ''), rotation);
  return isRight
    ? { ok: true, text: edited }
    : { ok: false, problem: 'is written in a way that cannot be kept: write the entry by hand' };
};

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const splice = (text: string, edits: readonly Edit[] | undefined): string | undefined =>
  edits
    ?.toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to), text);

/** The places to change; undefined where none is found. The text was parsed before, within the limits. */
const editsOf = (text: string, rotation: NewRotation): readonly Edit[] | undefined => {
  if (parseYaml(text).problems.length > 0) return undefined;
  const { contents } = parseDocument(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  if (contents === null || !isMap(contents)) {
    return contents === null || (isScalar(contents) && contents.value === null)
      ? [atEnd(text, rotation, newLine)]
      : undefined;
  }
  if (contents.flow === true) return undefined;
  const rotated = pairOf(contents, 'rotated');
  if (rotated === undefined) return [atEnd(text, rotation, newLine)];
  const { value } = rotated;
  if (isMap(value)) {
    const same = pairOf(value, rotation.name);
    return same === undefined ? [behindOthers(text, value, rotation, newLine)] : changed(text, same, rotation, newLine);
  }
  if (value === null || (isScalar(value) && value.value === null)) {
    const end = lineEnd(text, endOf(rotated.key) ?? 0);
    return [{ from: end, to: end, text: `${newLine}  ${entryOf(rotation)}` }];
  }
  return undefined;
};

const atEnd = (text: string, rotation: NewRotation, newLine: string): Edit => {
  const gap = text === '' || text.endsWith('\n') ? newLine : `${newLine}${newLine}`;
  return { from: text.length, to: text.length, text: `${gap}rotated:${newLine}  ${entryOf(rotation)}${newLine}` };
};

const behindOthers = (text: string, map: YAMLMap, rotation: NewRotation, newLine: string): Edit => {
  const last = map.items.at(-1);
  const start = startOf(map.items[0]?.key) ?? map.range?.[0] ?? 0;
  const end = trimmed(text, endOf(last?.value) ?? endOf(last?.key) ?? (map.range?.[1] ?? 1) - 1);
  if (map.flow === true) return { from: end, to: end, text: `${last === undefined ? ' ' : ', '}${entryOf(rotation)}` };
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const at = lineEnd(text, end);
  return { from: at, to: at, text: `${newLine}${text.slice(line, start)}${entryOf(rotation)}` };
};

/** Day and evidence of an entry that is there; what else stands in it stays. */
const changed = (
  text: string,
  { value }: Pair,
  rotation: NewRotation,
  newLine: string,
): readonly Edit[] | undefined => {
  if (!isMap(value)) return undefined;
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const key of ['on', 'evidence'] as const) {
    const own = pairOf(value, key)?.value;
    const put = scalarOf(rotation[key]);
    if (own === undefined) missing.push(`${key}: ${put}`);
    else if (isScalar(own) && own.range) edits.push({ from: own.range[0], to: own.range[1], text: put });
    else return undefined;
  }
  const leaks = pairOf(value, 'leaks')?.value;
  if (rotation.leaks.length > 0 && leaks === undefined) missing.push(`leaks: [${rotation.leaks.join(', ')}]`);
  if (rotation.leaks.length > 0 && leaks !== undefined) {
    if (!isSeq(leaks) || leaks.flow !== true || !leaks.range) return undefined;
    const at = leaks.range[1] - 1;
    edits.push({ from: at, to: at, text: `${leaks.items.length === 0 ? '' : ', '}${rotation.leaks.join(', ')}` });
  }
  if (missing.length === 0) return edits;
  const last = value.items.at(-1);
  const start = startOf(value.items[0]?.key);
  const end = endOf(last?.value) ?? endOf(last?.key);
  if (start === undefined || end === undefined) return undefined;
  const at = trimmed(text, end);
  if (value.flow === true) return [...edits, { from: at, to: at, text: `, ${missing.join(', ')}` }];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const below = lineEnd(text, at);
  return [...edits, { from: below, to: below, text: missing.map((one) => `${newLine}${indent}${one}`).join('') }];
};

const entryOf = ({ name, on, evidence, leaks }: NewRotation): string => {
  const more = leaks.length === 0 ? '' : `, leaks: [${leaks.join(', ')}]`;
  return `${scalarOf(name)}: { on: ${scalarOf(on)}, evidence: ${scalarOf(evidence)}${more} }`;
};

const PLAIN = /^(?:[A-Za-z_][\w./-]*|https?:\/\/[\w./?=&%~+@-]+|\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/;
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** As YAML that is read as this very text, also between braces. */
const scalarOf = (text: string): string => (PLAIN.test(text) && !WORD.test(text) ? text : JSON.stringify(text));

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String((pair.key as Scalar).value) === key);

const startOf = (node: unknown): number | undefined => (node as { range?: number[] } | null | undefined)?.range?.[0];

const endOf = (node: unknown): number | undefined => (node as { range?: number[] } | null | undefined)?.range?.[1];

/** Back over the white space that a value of many lines takes with it. */
const trimmed = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

/** Where a line ends, before its break. */
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
};

/** The one entry is there as wanted, and everything else says what it said. */
const saysOnlyThat = (before: Ledger, after: Ledger, { name, on, leaks }: NewRotation): boolean => {
  const written = after.rotations.filter((one) => one.name === name);
  const [own] = written;
  if (written.length !== 1 || own === undefined) return false;
  const isWanted = own.on.day === on || own.on.at !== undefined;
  return (
    isWanted &&
    leaks.every((mark) => own.leaks.includes(mark)) &&
    sayingWithout(before, name) === sayingWithout(after, name)
  );
};

const sayingWithout = ({ rotations, attestations, problems }: Ledger, name: string): string =>
  JSON.stringify(
    [
      rotations.filter((one) => one.name !== name),
      attestations,
      problems.filter((one) => one.part !== 'rotated' || one.name !== name),
    ],
    (key, value: unknown) => (key === 'location' ? undefined : value),
  );
