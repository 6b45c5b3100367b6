import type { Location } from '../../model/location.ts';
import { addressOf, looksLikeAddress } from './address.ts';
import { compileInputs, viaNote } from './compile-notes.ts';
import { placesIn } from './line-index.ts';
import { holdsMergeConflict } from './merge-conflict.ts';
import { extrasIn, parseRequirement, type Requirement } from './requirement.ts';
import { requirementsLines } from './requirements-lines.ts';
import { optionOf } from './requirements-options.ts';

/** A line that asks for a package. A folder of the repository has no name: what it asks for stands in its own manifest. */
export interface RequirementsEntry {
  readonly requirement: Requirement;
  readonly location: Location;
  /** The packages that brought it in, where pip-compile or uv noted them; empty: it is asked for directly. */
  readonly parents?: readonly string[];
}

export interface RequirementsInclude {
  /** As written. */
  readonly target: string;
  readonly as: 'requirements' | 'constraints';
  readonly location: Location;
}

export interface RequirementsFile {
  readonly path: string;
  readonly entries: readonly RequirementsEntry[];
  readonly includes: readonly RequirementsInclude[];
  /** Folders that are installed as packages: `.`, `-e ./lib`. As written. */
  readonly folders: readonly string[];
  /** What a compiler was given to make this file: its last names in the note at the top, as written. */
  readonly compiledFrom: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Reads a requirements or constraints file as pip does, alone: includes are named, not followed.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export const parseRequirementsFile = (path: string, text: string): RequirementsFile => {
  if (holdsMergeConflict(text)) {
    const problem = `\`${path}\` holds the marks of an unfinished merge: finish it.`;
    return { path, entries: [], includes: [], folders: [], compiledFrom: [], problems: [problem] };
  }
  const place = placesIn(text);
  const entries: RequirementsEntry[] = [];
  const includes: RequirementsInclude[] = [];
  const folders: string[] = [];
  const strange: number[] = [];
  const notes = viaNote();
  const lines = requirementsLines(text);
  const parentsOf = new Map<number, readonly string[]>();

  for (const line of lines) {
    if (line.kind === 'comment') {
      notes.read(line.text);
      continue;
    }
    const seen = notes.take();
    if (seen !== undefined && entries.length > 0) parentsOf.set(entries.length - 1, seen);
    const location = { path, ...place(line.offset) };
    const option = optionOf(line.text);
    if (option?.kind === 'include') includes.push({ target: option.target, as: option.as, location });
    else if (option?.kind === 'unknown') strange.push(location.startLine);
    else if (option?.kind !== 'other') {
      const asked = packageIn(option?.kind === 'editable' ? option.target : withoutOptions(line.text));
      if (asked === undefined) strange.push(location.startLine);
      else if (typeof asked === 'string') folders.push(asked);
      else entries.push({ requirement: asked, location });
    }
  }
  const last = notes.take();
  if (last !== undefined && entries.length > 0) parentsOf.set(entries.length - 1, last);

  return {
    path,
    entries: entries.map((entry, index) => ({ ...entry, ...parents(parentsOf.get(index)) })),
    includes,
    folders,
    compiledFrom: compileInputs(lines),
    problems: strange.length === 0 ? [] : [strangeLines(path, strange)],
  };
};

const parents = (found: readonly string[] | undefined) => (found === undefined ? {} : { parents: found });

const strangeLines = (path: string, lines: readonly number[]): string =>
  lines.length === 1
    ? `Line ${lines[0]} of \`${path}\` is nothing that pip understands: correct it or take it out.`
    : `${lines.length} lines of \`${path}\` are nothing that pip understands, the first is line ${lines[0]}: correct them or take them out.`;

/** What a line asks for; a text for a folder; undefined when pip would not know either. */
const packageIn = (text: string): Requirement | string | undefined => {
  const requirement = parseRequirement(text);
  if (requirement !== undefined || !looksLikeAddress(text)) return requirement;
  const [, before = '', , marker] = /^(.*?)(\s;\s*(.*))?$/s.exec(text) ?? [];
  const [, place = '', , extras] = /^([^[]*)(\[([^\]]*)\])?$/s.exec(before.trim()) ?? ['', before.trim()];
  const { name, ...address } = addressOf(place);
  if (name === undefined && address.source === 'path') return place;
  return {
    ...address,
    name: name ?? address.wanted,
    extras: extrasIn(extras),
    ...(marker === undefined || marker === '' ? {} : { marker }),
  };
};

/** Options of one requirement, such as `--hash`, stand behind it. */
const withoutOptions = (text: string): string => {
  const at = /\s--?[a-zA-Z]/.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at).trim();
};
