import { counted } from '../counted.ts';
import { diagramRowsText } from '../diagram.ts';
import type { Boundary } from './boundary.ts';
import { limitedMatrix } from './limited.ts';
import { matrixText } from './matrix-text.ts';

/** The graph as Mermaid text; what had to be drawn together is said in a comment. */
export const mapAsMermaid = ({ mermaid, collapsed }: Boundary): string =>
  collapsed === undefined ? mermaid : `${mermaid}\n%% ${collapsed}`;

/** The matrix in plain columns; where no check made one, the graph in words. */
export const mapAsTable = ({ matrix, whole }: Boundary): string => {
  if (matrix === undefined || matrix.accesses.length === 0) return diagramRowsText(whole);
  const { shown, leftOut } = limitedMatrix(matrix);
  return [matrixText(shown), ...(leftOut === undefined ? [] : [leftOut])].join('\n\n');
};

const NAMED = 20;

/** The picture in words. */
export const descriptionOf = ({ whole, collapsed }: Boundary): string => {
  const size = (kind: string, one: string, many: string) =>
    counted(whole.nodes.filter((node) => node.kind === kind).length, one, many);
  const broken = whole.nodes.filter((node) => node.broken).map(({ label }) => label);
  return [
    `${size('secret-class', 'class', 'classes')} of secrets on the left, ${size('env-group', 'env group', 'env groups')} in the middle, ${size('service', 'service', 'services')}${whole.nodes.some(({ kind }) => kind === 'holder') ? ` and ${size('holder', 'other holder', 'other holders')}` : ''} on the right.`,
    broken.length === 0
      ? 'Nothing is violated.'
      : `Violated: ${broken.slice(0, NAMED).join(', ')}${broken.length > NAMED ? ` and ${counted(broken.length - NAMED, 'other')}` : ''}.`,
    ...(collapsed === undefined ? [] : [collapsed]),
  ].join(' ');
};
