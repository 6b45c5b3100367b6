import type { Drawing } from '../diagram/drawing.ts';
import { fitted } from './fitted.ts';
import type { Box } from './layout.ts';
import type { Line } from './lines.ts';
import { joined, type Markup, markup, NOTHING, text } from './markup.ts';
import { FAMILY_COLOURS } from './svg-style.ts';

/** How wide a column of text is at 13px, taken generously. */
const COLUMN = 7.5;

/** A node: its name, cut to its box and whole in the title; in red and in words where it is violated. */
export const boxMarkup = ({ node, x, y, width, height }: Box, drawing: Drawing): Markup => {
  const middle = y + height / 2;
  const bad = node.broken ? markup` bad` : NOTHING;
  const other = node.kind === 'holder' ? markup` other` : NOTHING;
  const name = fitted(node.label, Math.floor((width - 36) / COLUMN));
  return joined([
    markup`<g><title>${text(node.label)}</title>`,
    markup`<rect class="box${other}${bad}" x="${px(x)}" y="${px(y)}" width="${width}" height="${px(height)}" rx="${node.kind === 'env-group' ? 23 : 9}"/>`,
    node.kind === 'secret-class'
      ? markup`<rect class="d${familyNumber(drawing, node)}" x="${px(x)}" y="${px(y + 9)}" width="5" height="${px(height - 18)}" rx="2.5"/>`
      : NOTHING,
    markup`<text class="name" x="${px(x + 20)}" y="${px(node.broken ? middle - 3 : middle + 4.5)}">${text(name)}</text>`,
    node.broken ? markup`<text class="note bad" x="${px(x + 20)}" y="${px(middle + 14)}">✕ violated</text>` : NOTHING,
    markup`</g>`,
  ]);
};

/** An edge: a curve, its words at its end, and a cross in a disc where it is violated. */
export const lineMarkup = ({ edge, points, family }: Line): Markup => {
  const end = points.at(-1);
  const [start, bent] = points.slice(-3);
  if (end === undefined || start === undefined || bent === undefined) return NOTHING;
  const bad = edge.broken ? markup` bad` : NOTHING;
  const colour = family === undefined || edge.broken ? NOTHING : markup` f${family % FAMILY_COLOURS}`;
  const dashes = edge.isRead ? markup` read` : NOTHING;
  const words = fitted(`${edge.broken ? '✕ ' : ''}${edge.label}`, 26);
  const middle = { x: (start.x + bent.x) / 2, y: (start.y + bent.y) / 2 };
  return joined([
    markup`<g><path class="line${colour}${dashes}${bad}" d="${pathOf(points)}"/>`,
    words === ''
      ? NOTHING
      : markup`<text class="count${bad}" x="${px(end.x - 8)}" y="${px(end.y - 6)}" text-anchor="end">${text(words)}</text>`,
    edge.broken ? crossAt(middle.x, middle.y) : NOTHING,
    markup`</g>`,
  ]);
};

const pathOf = (points: Line['points']): Markup =>
  points.reduce((path, { x, y }, position) => {
    const before = points[position - 1];
    if (before === undefined) return markup`M${px(x)} ${px(y)}`;
    const bend = (before.x + x) / 2;
    return markup`${path} C${px(bend)} ${px(before.y)} ${px(bend)} ${px(y)} ${px(x)} ${px(y)}`;
  }, NOTHING);

const crossAt = (x: number, y: number): Markup =>
  markup`<circle class="disc" cx="${px(x)}" cy="${px(y)}" r="9"/><path class="cross" d="M${px(x - 3)} ${px(y - 3)} l6 6 m0 -6 l-6 6"/>`;

const familyNumber = ({ nodes }: Drawing, node: Box['node']): number =>
  nodes.filter(({ kind }) => kind === 'secret-class').indexOf(node) % FAMILY_COLOURS;

const px = (value: number): number => Math.round(value * 10) / 10;
