import type { Advisory, Vulnerability } from '../../model/dependency.ts';
import { compareSeverity, type Severity } from '../../model/severity.ts';

/** One entry for each package version and advisory, where advisories that share a name are one. What is known best is kept. */
export const mergeVulnerabilities = (vulnerabilities: readonly Vulnerability[]): readonly Vulnerability[] => {
  const byPackage = new Map<string, Vulnerability[]>();
  for (const one of vulnerabilities) {
    const key = `${one.name}\0${one.version}`;
    byPackage.set(key, [...(byPackage.get(key) ?? []), one]);
  }
  return [...byPackage.values()].flatMap((ofOne) => ofOne.reduce<readonly Vulnerability[]>(addTo, []));
};

/** Joins everything that shares a name with `added`: it may be what shows that two others are the same. */
const addTo = (known: readonly Vulnerability[], added: Vulnerability): readonly Vulnerability[] => {
  const names = new Set(namesOf(added.advisory));
  const isSame = ({ advisory }: Vulnerability) => namesOf(advisory).some((name) => names.has(name));
  const same = known.filter(isSame);
  return [...known.filter((one) => !isSame(one)), same.reduce((all, one) => merged(one, all), added)];
};

const namesOf = ({ id, aliases }: Advisory): readonly string[] => [id, ...aliases];

const merged = (first: Vulnerability, second: Vulnerability): Vulnerability => {
  const upgrade = first.upgrade ?? second.upgrade;
  return {
    name: first.name,
    version: first.version,
    advisory: oneAdvisory(first.advisory, second.advisory),
    fixedIn: first.fixedIn.length > 0 ? first.fixedIn : second.fixedIn,
    ...(upgrade === undefined ? {} : { upgrade }),
  };
};

const oneAdvisory = (first: Advisory, second: Advisory): Advisory => {
  const [id = first.id, ...others] = [...new Set([...namesOf(first), ...namesOf(second)])].sort(bestKnownFirst);
  const severity = worse(first.severity, second.severity);
  const scores = [first.score, second.score].filter((score) => score !== undefined);
  return {
    id,
    aliases: [...others].sort(),
    summary: first.summary === '' ? second.summary : first.summary,
    malicious: first.malicious || second.malicious,
    url: id === second.id && id !== first.id ? second.url : first.url,
    ...(severity === undefined ? {} : { severity }),
    ...(scores.length === 0 ? {} : { score: Math.max(...scores) }),
  };
};

const worse = (a: Severity | undefined, b: Severity | undefined): Severity | undefined =>
  a === undefined || b === undefined ? (a ?? b) : compareSeverity(a, b) >= 0 ? a : b;

const bestKnownFirst = (a: string, b: string): number => fame(a) - fame(b) || (a < b ? -1 : a > b ? 1 : 0);

const fame = (id: string): number => (id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2);
