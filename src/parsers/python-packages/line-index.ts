/** A place in a text: lines and columns from 1. */
export interface Place {
  readonly startLine: number;
  readonly startColumn: number;
}

/** Tells the place of an offset of the text. Lines end as editors see them: at a line feed. */
export const placesIn = (text: string): ((offset: number) => Place) => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { startLine: low + 1, startColumn: offset - (starts[low] ?? 0) + 1 };
  };
};
