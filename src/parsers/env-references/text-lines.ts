import type { Location } from '../../model/location.ts';

/** Turns offsets of a text into locations of `path`. Offsets outside the text are moved to its ends. */
export const locationsIn = (text: string, path: string): ((offset: number) => Location) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { path, startLine: low + 1, startColumn: within - (starts[low] ?? 0) + 1 };
  };
};
