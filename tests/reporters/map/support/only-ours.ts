import { expect } from 'vitest';
import type { Parsed } from './parsed.ts';

/** Our attributes hold words and numbers of ours: names of classes and ids, geometry, the policy of the page. */
const OURS =
  /^(?:[a-z0-9 -]*|[MCl0-9. m-]+|0 0 \d+ \d+|https?:\/\/www\.w3\.org\/2000\/svg|Content-Security-Policy|default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+=*'; base-uri 'none'; form-action 'none'|width=device-width, initial-scale=1|Drawing of the boundary|Matrix of services and secrets)$/;
const ATTRIBUTES =
  /^(?:aria-(?:hidden|label|labelledby)|charset|class|colspan|content|cx|cy|d|height|http-equiv|id|lang|name|r|role|rx|scope|tabindex|text-anchor|viewBox|viewbox|width|x|xmlns|y)$/;

/** No comment, style, attribute or value that data brought in, and nothing in the text that cannot be seen. */
export const expectOnlyOurs = ({ attributes, comments, styles, text }: Parsed, payload: string) => {
  expect(comments, payload).toBe(0);
  expect(styles.length, payload).toBe(1);
  for (const { name, value } of attributes) {
    expect(name, payload).toMatch(ATTRIBUTES);
    expect(value, payload).toMatch(OURS);
  }
  expect(text.replaceAll('\n', ''), payload).not.toMatch(/[^\P{C}\p{Cn}\p{Co}]|\p{Default_Ignorable_Code_Point}/u);
};

export const OUR_SVG = new Set(['svg', 'title', 'desc', 'style', 'rect', 'text', 'g', 'path', 'circle']);
export const OUR_ELEMENTS = new Set([
  ...OUR_SVG,
  ...'html head meta body main header footer section figure figcaption h1 h2 h3 p b strong span small div'.split(' '),
  ...'ul ol li dl dt dd table caption thead tbody tr th td'.split(' '),
]);
