import { join, type Markdown } from '../markdown.ts';

/** A part of a page. It keeps to the budget it is given and says in numbers what it had to leave out. */
export interface Section {
  /** Sections are given their bytes in this order, smallest first; they are shown in the order of the list. */
  readonly rank: number;
  readonly render: (budget: number) => Markdown;
}

/** A part that is shown whatever else has to go. */
export const always = (markdown: Markdown): Section => ({ rank: 0, render: () => markdown });

/** All sections within `budget` bytes of UTF-8. */
export const withinBytes = (sections: readonly Section[], budget: number): Markdown => {
  let left = budget;
  const rendered = new Map<Section, Markdown>();
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const markdown = section.render(left - SEPARATOR);
    rendered.set(section, markdown);
    left -= bytesOf(markdown) + SEPARATOR;
  }
  return join(sections.map((section) => rendered.get(section)).filter((markdown) => markdown !== undefined));
};

const SEPARATOR = 2;

export const bytesOf = (markdown: string): number => Buffer.byteLength(markdown);
