import { ACCESS_GRAPH } from '../../model/access-table.ts';
import type { Graph } from '../../model/graph.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { counted, formatCount } from '../counted.ts';
import { DIAGRAM_COLUMNS, diagramRows } from '../diagram/rows.ts';
import { drawn } from '../diagram.ts';
import { bold, details, heading, join, type Markdown, md, mermaidBlock, text } from '../markdown.ts';
import { fittedTable } from './fitted.ts';
import { bytesOf, type Section } from './within-bytes.ts';

const CELL = 300;
const HEADING = 1500;

/** A larger drawing is looked at by who looks for something in it. */
const NODES_OPEN = 40;

/** Each graph drawn, and below it in words: the boundary first, what comes after the first, or is large, folded away. */
export const graphSections = ({ graphs, findings }: Report, rank: number): readonly Section[] =>
  drawable(graphs).map((graph, position) => ({
    rank,
    render: (budget) => {
      const title = text(clip(graph.title, CELL));
      const picture = pictureOf(graph, findings, budget - HEADING);
      const isOpen = position === 0 && graph.nodes.length <= NODES_OPEN;
      return isOpen ? join([heading(3, title), picture]) : details(title, picture);
    },
  }));

/** Those with something to draw, the boundary first. */
export const drawable = (graphs: readonly Graph[]): readonly Graph[] =>
  graphs
    .filter(({ nodes }) => nodes.length > 0)
    .toSorted((a, b) => Number(b.title === ACCESS_GRAPH) - Number(a.title === ACCESS_GRAPH));

/** The graph drawn and in words; where it does not fit, how much is missing. */
export const pictureOf = (graph: Graph, findings: Report['findings'], budget: number): Markdown => {
  const { mermaid, collapsed, drawing } = drawn(graph, findings);
  const picture = mermaidBlock(mermaid);
  const room = budget - bytesOf(picture) - HEADING;
  if (room < 0) {
    const size = `${counted(drawing.nodes.length, 'node')} and ${counted(drawing.edges.length, 'link')}`;
    return text(`The drawing of ${size} does not fit here; the report file has it.`);
  }
  const rows = diagramRows(drawing);
  const table = fittedTable(
    {
      columns: DIAGRAM_COLUMNS,
      count: rows.length,
      row: (position) => {
        const [kind, name, linked, state] = rows[position] ?? ['', '', '', ''];
        return [text(kind), text(clip(name, CELL)), text(clip(linked, 2 * CELL)), bold(text(state))];
      },
      more: (shown, left) => text(`${formatCount(shown)} of ${formatCount(shown + left)} nodes listed.`),
    },
    room,
  );
  return join([picture, collapsed === undefined ? md`` : text(collapsed), details(text('The same in words'), table)]);
};
