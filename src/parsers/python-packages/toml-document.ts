import { parse } from 'smol-toml';
import { holdsMergeConflict } from './merge-conflict.ts';
import type { Table } from './shape.ts';

export type TomlDocument =
  | { readonly ok: true; readonly root: Table }
  /** `problem` goes on after the file's name: `is no valid TOML`. */
  | { readonly ok: false; readonly problem: string };

/** Reads TOML 1.0 and never throws. Tables deeper than any package manager writes are refused. */
export const parseToml = (text: string): TomlDocument => {
  if (holdsMergeConflict(text)) return { ok: false, problem: 'holds the marks of an unfinished merge' };
  try {
    return { ok: true, root: parse(text, { integersAsBigInt: 'asNeeded', maxDepth: 100 }) };
  } catch {
    return { ok: false, problem: 'is no valid TOML' };
  }
};
