/** Colours of a terminal, or nothing at all. Colour never says what the words do not. */
export interface Ink {
  readonly bad: Paint;
  readonly doubtful: Paint;
  readonly good: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

type Paint = (text: string) => string;

export const inkOf = (color: boolean): Ink => {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bad: paint(31, 39),
    doubtful: paint(33, 39),
    good: paint(32, 39),
    strong: paint(1, 22),
    faint: paint(2, 22),
  };
};
