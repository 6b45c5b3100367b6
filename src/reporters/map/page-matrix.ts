import { formatCount } from '../counted.ts';
import { limitedMatrix } from './limited.ts';
import { accessWords, MARKS, type Mark, markOf } from './marks.ts';
import { breakable, joined, type Markup, markup, NOTHING, text } from './markup.ts';
import type { Access, Matrix, MatrixRow } from './matrix.ts';
import { FAMILY_COLOURS } from './svg-style.ts';

/** Services beside each other in one table, so that it fits a sheet of paper; more go on in a further table. */
const ACROSS = 6;

/** Services by secrets as real tables, with a legend of the signs that are used. `classes`: in the order of the drawing. */
export const matrixSection = (matrix: Matrix, idle: readonly string[], classes: readonly string[]): Markup => {
  const { shown, leftOut } = limitedMatrix(matrix);
  const tables = Array.from({ length: Math.ceil(shown.services.length / ACROSS) }, (_, index) =>
    tableOf(shown, index * ACROSS, classes),
  );
  return joined([
    markup`<section aria-labelledby="matrix"><h2 id="matrix">Who holds and reads what</h2>`,
    legendOf(shown),
    ...tables,
    idle.length === 0
      ? NOTHING
      : markup`<p class="soft">No secret is given to or read by: ${text(idle.slice(0, NAMED).join(', '))}${more(idle.length - NAMED)}.</p>`,
    leftOut === undefined ? NOTHING : markup`<p class="cut">${text(leftOut)}</p>`,
    markup`</section>`,
  ]);
};

const NAMED = 20;

const more = (count: number): Markup => (count > 0 ? markup` and ${text(formatCount(count))} more` : NOTHING);

const tableOf = ({ services, families }: Matrix, first: number, classes: readonly string[]): Markup => {
  const across = services.slice(first, first + ACROSS);
  return joined([
    markup`<div class="wide" tabindex="0" role="region" aria-label="Matrix of services and secrets"><table class="matrix">`,
    markup`<caption>Secrets by class, and what each service has to do with them</caption>`,
    markup`<thead><tr><th scope="col">Secret</th>`,
    ...across.map((service) => markup`<th scope="col">${breakable(service)}</th>`),
    markup`</tr></thead>`,
    ...families.map(({ name, secrets }) =>
      joined([
        markup`<tbody><tr class="family"><th scope="rowgroup" colspan="${across.length + 1}">${dotOf(classes.indexOf(name))}${text(name)}</th></tr>`,
        ...secrets.map((row) => rowOf(row, first)),
        markup`</tbody>`,
      ]),
    ),
    markup`</table></div>`,
  ]);
};

/** In the colour that the class has in the drawing. */
const dotOf = (position: number): Markup =>
  position < 0 ? NOTHING : markup`<span class="dot k${position % FAMILY_COLOURS}"></span>`;

const rowOf = ({ secret, cells }: MatrixRow, first: number): Markup =>
  joined([
    markup`<tr><th scope="row">${breakable(secret)}</th>`,
    ...cells.slice(first, first + ACROSS).map(cellOf),
    markup`</tr>`,
  ]);

const cellOf = (access: Access | undefined): Markup => {
  if (access === undefined)
    return markup`<td class="none"><span aria-hidden="true">·</span><span class="unseen">nothing</span></td>`;
  const mark = markOf(access);
  return markup`<td class="${CLASSES[mark]}">${sign(mark)}<small>${text(accessWords(access))}</small></td>`;
};

const CLASSES: Readonly<Record<Mark, Markup>> = {
  refused: markup`bad`,
  violated: markup`bad`,
  used: markup`ok`,
  unused: markup`dim`,
  read: markup`warn`,
  handed: markup`warn`,
  missing: markup`warn`,
};

const sign = (mark: Mark): Markup => markup`<b aria-hidden="true">${text(MARKS[mark].sign)}</b>`;

const legendOf = ({ accesses }: Matrix): Markup => {
  const used = new Set(accesses.map(markOf));
  const marks = (Object.keys(MARKS) as Mark[]).filter((mark) => used.has(mark));
  return joined([
    markup`<ul class="legend">`,
    ...marks.map((mark) => markup`<li class="${CLASSES[mark]}">${sign(mark)} ${text(MARKS[mark].meaning)}</li>`),
    markup`</ul>`,
  ]);
};
