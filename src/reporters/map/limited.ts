import { counted } from '../counted.ts';
import { type Access, arranged, type Matrix } from './matrix.ts';

/** More is not read, and a page must open on a phone. */
const SERVICES = 60;
const SECRETS = 400;

/** As much of a matrix as can be read, what is violated first, and what was left out in numbers. */
export const limitedMatrix = (
  matrix: Matrix,
  { services: across = SERVICES }: { readonly services?: number } = {},
): { readonly shown: Matrix; readonly leftOut?: string } => {
  const secretsOf = (one: Matrix) => one.families.reduce((all, { secrets }) => all + secrets.length, 0);
  if (matrix.services.length <= across && secretsOf(matrix) <= SECRETS) return { shown: matrix };
  const services = worst(matrix.accesses, ({ service }) => service, across);
  const inServices = matrix.accesses.filter(({ service }) => services.has(service));
  const secrets = worst(inServices, keyOf, SECRETS);
  const shown = arranged(inServices.filter((access) => secrets.has(keyOf(access))));
  const count = (one: Matrix) => `${counted(one.services.length, 'service')} and ${counted(secretsOf(one), 'secret')}`;
  return { shown, leftOut: `Shown are ${count(shown)} of ${count(matrix)}, what is violated first.` };
};

const keyOf = ({ family, secret }: Access): string => JSON.stringify([family, secret]);

const worst = (accesses: readonly Access[], key: (access: Access) => string, count: number): ReadonlySet<string> => {
  const bad = accesses.filter(({ mayNot, broken }) => mayNot || broken);
  return new Set([...new Set([...bad, ...accesses].map(key))].slice(0, count));
};
