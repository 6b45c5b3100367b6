import { formatCount } from '../counted.ts';
import { type Markdown, text } from '../markdown.ts';

/** How much of a list a page shows, and which place has the rest. */
export interface Extent {
  readonly most: number;
  /** Words that follow `are in`: `the report file`. */
  readonly elsewhere: string;
}

/** What is missing, in numbers. */
export const notShown =
  ({ elsewhere }: Extent, order = ', the worst first') =>
  (shown: number, left: number): Markdown =>
    text(
      `${formatCount(shown)} of ${formatCount(shown + left)} shown${order}; the other ${formatCount(left)} ${left === 1 ? 'is' : 'are'} in ${elsewhere}.`,
    );
