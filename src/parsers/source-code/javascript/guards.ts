import type { Syntax } from '../syntax.ts';
import type { Collected } from './collected.ts';

const BRANCHES: ReadonlySet<string> = new Set(['if_statement', 'ternary_expression']);

/**
 * Whether a literal fallback of a variable cannot happen in production: a missing variable was refused before, or the read stands in
 * a branch that production does not take.
 */
export const isGuarded = ({ root, names }: Collected, read: Syntax, name: string): boolean =>
  [...branchesAround(read)].some(isOutsideProduction) ||
  [...names.words(name)].some(({ node }) => node.start < read.start && refusesWithout(node, root));

function* branchesAround(read: Syntax): Generator<{ readonly condition: string; readonly isConsequence: boolean }> {
  let inner = read;
  for (const node of read.ancestors()) {
    const condition = BRANCHES.has(node.type) ? node.field('condition') : undefined;
    if (condition !== undefined && !condition.contains(inner)) {
      yield { condition: condition.text, isConsequence: node.field('consequence')?.contains(inner) === true };
    }
    inner = node;
  }
}

const isOutsideProduction = ({
  condition,
  isConsequence,
}: {
  readonly condition: string;
  readonly isConsequence: boolean;
}) => {
  if (condition.length > 300) return false;
  const isNegative = /!==?|^\(?\s*!/.test(condition);
  if (/prod/i.test(condition)) return isNegative === isConsequence;
  return (
    /\b(?:is)?_?(?:dev|development|test|local)\b|import\.meta\.env\.DEV/i.test(condition) &&
    isNegative !== isConsequence
  );
};

/** An `if` that speaks of the variable and throws, or ends the process. */
const refusesWithout = (node: Syntax, root: Syntax): boolean => {
  for (const branch of node.ancestors()) {
    if (branch === root) return false;
    if (branch.type !== 'if_statement') continue;
    const condition = branch.field('condition');
    const outcome = branch.field('consequence')?.text ?? '';
    if (condition?.contains(node)) return outcome.length < 2000 && /\bthrow\b|\bprocess\.exit\(/.test(outcome);
  }
  return false;
};
