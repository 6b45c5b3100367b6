import { ACCESS_GRAPH } from '../../model/access-table.ts';
import type { Graph } from '../../model/graph.ts';
import type { Report, ReportedCheck, ReportedFinding } from '../../model/report.ts';
import { counted, listed } from '../counted.ts';
import { type Drawing, drawingOf } from '../diagram/drawing.ts';
import { drawWithinLimits } from '../diagram/within-limits.ts';
import { incompleteChecks } from '../standing.ts';
import { type Matrix, matrixOf } from './matrix.ts';

/** What a report says about the boundary, put in order for whoever draws it. */
export interface Boundary {
  readonly title: string;
  /** The whole graph, and what of it is drawn. */
  readonly whole: Drawing;
  readonly drawing: Drawing;
  readonly mermaid: string;
  /** What had to be drawn together, in numbers. */
  readonly collapsed?: string;
  readonly matrix?: Matrix;
  readonly blocking: readonly ReportedFinding[];
  readonly unproved: readonly ReportedFinding[];
  /** Every other finding that does not block. */
  readonly others: readonly ReportedFinding[];
  readonly blind: readonly ReportedCheck[];
}

/** Absent where there is nothing to draw. */
export const boundaryOf = (report: Report): Boundary | undefined => {
  const graph = graphOf(report.graphs);
  if (graph === undefined) return undefined;
  const whole = drawingOf(graph, report.findings);
  const { shown, mermaid, collapsed } = drawWithinLimits(whole);
  const matrix = matrixOf(report);
  const blocking = report.findings.filter(({ disposition }) => disposition.kind === 'blocking');
  const calm = report.findings.filter(({ disposition }) => disposition.kind !== 'blocking');
  return {
    title: graph.title,
    whole,
    drawing: shown,
    mermaid,
    ...(collapsed === undefined ? {} : { collapsed }),
    ...(matrix === undefined ? {} : { matrix }),
    blocking,
    unproved: calm.filter(isUnproved),
    others: calm.filter((finding) => !isUnproved(finding)),
    blind: incompleteChecks(report),
  };
};

/** The boundary, or where no check drew it, the groups and services of the Blueprints. */
export const graphOf = (graphs: readonly Graph[]): Graph | undefined => {
  const drawable = graphs.filter(({ nodes }) => nodes.length > 0);
  return drawable.find(({ title }) => title === ACCESS_GRAPH) ?? drawable[0];
};

const isUnproved = ({ ruleId }: ReportedFinding): boolean => ruleId === 'service-access/unproved-access';

/** More names are no longer a sentence. */
const NAMED = 4;

/** The three answers, and how each is told. */
export interface Standing {
  readonly kind: 'held' | 'broken' | 'unknown';
  readonly word: string;
  readonly sentence: string;
}

export const standingOf = ({ blocking, unproved, blind, whole }: Boundary): Standing => {
  const gaps = [
    ...blind.map(({ id }) => `\`${id}\` could not look at everything`),
    ...(unproved.length === 0 ? [] : [`about ${counted(unproved.length, 'place')} nothing can be proved`]),
  ].join(', and ');
  if (blocking.length > 0) {
    const found = counted(blocking.length, 'finding blocks', 'findings block');
    const services = whole.nodes
      .filter(({ kind, broken }) => (kind === 'service' || kind === 'holder') && broken)
      .map(({ label }) => label);
    const about = services.length === 0 || services.length > NAMED ? '' : `, about ${listed(services)}`;
    return { kind: 'broken', word: 'Broken', sentence: `${found}${about}${gaps === '' ? '' : `; ${gaps}`}.` };
  }
  if (blind.length > 0) return { kind: 'unknown', word: 'Could not look', sentence: `No finding blocks, but ${gaps}.` };
  return gaps === ''
    ? { kind: 'held', word: 'Held', sentence: 'Everything was looked at, and no finding blocks.' }
    : { kind: 'unknown', word: 'Held as far as it can be proved', sentence: `No finding blocks, but ${gaps}.` };
};
