import { ACCESS_GRAPH } from '../../model/access-table.ts';
import type { Graph } from '../../model/graph.ts';
import type { Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { formatCount } from '../counted.ts';
import { DIAGRAM_COLUMNS, diagramRows } from '../diagram/rows.ts';
import { drawn } from '../diagram.ts';
import { bold, details, heading, join, md, mermaidBlock, text } from '../markdown.ts';
import { fittedTable } from './fitted-table.ts';
import { bytesOf, type Section } from './within-bytes.ts';

const CELL = 300;
const HEADING = 1500;

/** Each graph drawn, and below it in words: the boundary first, what comes after the first folded away. */
export const graphSections = ({ graphs, findings }: Report, rank: number): readonly Section[] =>
  graphs
    .filter(({ nodes }) => nodes.length > 0)
    .toSorted((a, b) => Number(isBoundary(b)) - Number(isBoundary(a)))
    .map((graph, position) => ({
      rank,
      render: (budget) => {
        const { picture, title } = render(graph, findings, budget);
        if (picture === '') return md``;
        return position === 0 ? join([heading(3, title), picture]) : details(title, picture);
      },
    }));

const isBoundary = ({ title }: Graph): boolean => title === ACCESS_GRAPH;

const render = (graph: Graph, findings: Report['findings'], budget: number) => {
  const title = text(clip(graph.title, CELL));
  const { mermaid, collapsed, drawing } = drawn(graph, findings);
  const picture = mermaidBlock(mermaid);
  const room = budget - bytesOf(picture) - HEADING;
  if (room < 0) return { title, picture: md`` };
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
  const parts = [
    picture,
    ...(collapsed === undefined ? [] : [text(collapsed)]),
    details(text('The same in words'), table),
  ];
  return { title, picture: join(parts) };
};
