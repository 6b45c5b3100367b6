import { javascriptReading } from './javascript/reading.ts';
import { pythonReading } from './python/reading.ts';
import type { SourceReading } from './source-reading.ts';

const READINGS: readonly (readonly [files: RegExp, reading: SourceReading])[] = [
  [/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/i, javascriptReading],
  [/\.pyw?$/i, pythonReading],
];

/** How a file is read, by its name; undefined when it is in no language that is read here. Type declarations (`.d.ts`) hold no code. */
export const readingOf = (path: string): SourceReading | undefined =>
  /\.d\.[cm]?ts$/i.test(path) ? undefined : READINGS.find(([files]) => files.test(path))?.[1];
