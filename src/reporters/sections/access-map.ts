import type { Report } from '../../model/report.ts';
import { counted } from '../counted.ts';
import { details, join, md, text } from '../markdown.ts';
import { accessTables } from './check-tables.ts';
import { drawable, graphSections, pictureOf } from './graphs.ts';
import { accessMatrix, matrixPart, matrixSections } from './matrix.ts';
import { bytesOf, type Section } from './within-bytes.ts';

const HEADING = 300;

/** The boundary drawn, the matrix of services and secrets, and the tables of places; ranked from `rank` on. */
export const accessMap = (report: Report, rank: number): readonly Section[] => {
  const [boundary, ...others] = graphSections(report, rank + 1);
  return [
    ...(boundary === undefined ? [] : [boundary]),
    ...matrixSections(report, rank),
    ...accessTables(report, rank + 2),
    ...others,
  ];
};

/** The matrix and the boundary in one fold. */
export const foldedAccessMap = (report: Report, rank: number): Section => ({
  rank,
  render: (budget) => {
    const matrix = accessMatrix(report);
    const [graph] = drawable(report.graphs);
    if (matrix === undefined && graph === undefined) return md``;
    const room = budget - HEADING;
    const table = matrix === undefined ? md`` : matrixPart(matrix, room).table;
    const picture = graph === undefined ? md`` : pictureOf(graph, report.findings, room - bytesOf(table));
    const size =
      matrix === undefined
        ? ''
        : `: ${counted(matrix.services.length, 'service')}, ${counted(new Set(matrix.accesses.map(({ secret }) => secret)).size, 'secret')}`;
    return details(text(`Access map${size}`), join([picture, table]));
  },
});
