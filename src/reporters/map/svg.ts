import type { Drawing } from '../diagram/drawing.ts';
import { layoutOf } from './layout.ts';
import { joined, type Markup, markup, NOTHING, styleSheet, text } from './markup.ts';
import { boxMarkup, lineMarkup } from './svg-parts.ts';
import { PALETTE, SVG_RULES } from './svg-style.ts';

export interface Picture {
  readonly title: string;
  readonly drawing: Drawing;
  /** The picture in words, for who cannot see it. */
  readonly description: string;
  /** What it does not show, below it. */
  readonly note?: string;
}

/** The drawing as an SVG document of its own: no script, no link, no address but that of the SVG namespace. */
export const svgDocument = (picture: Picture): string => `${svgOf(picture, styleSheet(`${PALETTE}${SVG_RULES}`))}\n`;

/** The drawing for a page that has the style sheet already. */
export const svgInline = (picture: Picture): Markup => svgOf(picture, NOTHING);

const svgOf = ({ title, drawing, description, note }: Picture, style: Markup): Markup => {
  const { width, height, columns, boxes, lines } = layoutOf(drawing);
  const tall = round(note === undefined ? height : height + 22);
  const inOrder = [...lines.filter(({ edge }) => !edge.broken), ...lines.filter(({ edge }) => edge.broken)];
  return joined([
    markup`<svg xmlns="http://www.w3.org/2000/svg" class="am" viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}" role="img" aria-labelledby="aduana-map-title aduana-map-words">`,
    markup`<title id="aduana-map-title">${text(title)}</title>`,
    markup`<desc id="aduana-map-words">${text(description, DESCRIPTION)}</desc>`,
    style,
    markup`<rect class="back" x="0" y="0" width="${width}" height="${tall}"/>`,
    ...columns.map(({ title: name, x }) => markup`<text class="head" x="${x}" y="34">${text(name)}</text>`),
    ...inOrder.map(lineMarkup),
    ...boxes.map((box) => boxMarkup(box, drawing)),
    note === undefined ? NOTHING : markup`<text class="note" x="24" y="${tall - 16}">${text(note)}</text>`,
    markup`</svg>`,
  ]);
};

const DESCRIPTION = 4000;

const round = (value: number): number => Math.round(value);
