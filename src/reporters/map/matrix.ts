import { ACCESS_COLUMNS, ACCESS_TABLE, MAY_NOT, UNKNOWN_CLASS } from '../../model/access-table.ts';
import type { Report, ReportedFinding } from '../../model/report.ts';

/** What one service has to do with one secret. The texts are cells of the check's table. */
export interface Access {
  readonly service: string;
  readonly secret: string;
  readonly family: string;
  readonly policy: string;
  readonly grantedBy: string;
  readonly readAt: string;
  readonly passedOn: string;
  readonly mayNot: boolean;
  /** A blocking finding is about this very pair. */
  readonly broken: boolean;
}

export interface Matrix {
  readonly services: readonly string[];
  /** Secrets by class. A cell is absent where the two have nothing to do with each other. */
  readonly families: readonly { readonly name: string; readonly secrets: readonly MatrixRow[] }[];
  /** Every cell, in the order of the check. */
  readonly accesses: readonly Access[];
}

export interface MatrixRow {
  readonly secret: string;
  readonly cells: readonly (Access | undefined)[];
}

/** The check's table as services by secrets; absent where no check made one. */
export const matrixOf = (report: Pick<Report, 'checks' | 'findings'>): Matrix | undefined => {
  const table = report.checks.flatMap(({ tables }) => tables).find(({ title }) => title === ACCESS_TABLE);
  if (table === undefined) return undefined;
  const isBroken = brokenPairs(report.findings);
  const accesses = table.rows.map((cells) => accessOf(cells, isBroken));
  return arranged(accesses);
};

/** The same cells as a matrix of their own. */
export const arranged = (accesses: readonly Access[]): Matrix => {
  const services = [...new Set(accesses.map(({ service }) => service))];
  const families = new Map<string, Map<string, Map<string, Access>>>();
  for (const access of accesses) {
    const family = families.get(access.family) ?? new Map<string, Map<string, Access>>();
    families.set(access.family, family);
    const row = family.get(access.secret) ?? new Map<string, Access>();
    family.set(access.secret, row);
    row.set(access.service, access);
  }
  return {
    services,
    families: [...families].map(([name, secrets]) => ({
      name,
      secrets: [...secrets].map(([secret, row]) => ({ secret, cells: services.map((service) => row.get(service)) })),
    })),
    accesses,
  };
};

const accessOf = (cells: readonly string[], isBroken: (service: string, secret: string) => boolean): Access => {
  const cell = (name: (typeof ACCESS_COLUMNS)[number]) => cells[ACCESS_COLUMNS.indexOf(name)] ?? '';
  const service = cell('service');
  const secret = cell('secret');
  const policy = cell('policy');
  return {
    service,
    secret,
    family: cell('class') || UNKNOWN_CLASS,
    policy,
    grantedBy: cell('granted by'),
    readAt: cell('read at'),
    passedOn: cell('passed on'),
    mayNot: policy.startsWith(MAY_NOT),
    broken: isBroken(service, secret),
  };
};

/** Whether a finding is about the pair: its subject is the pair, or the pair and a further word. A holder may be no service. */
export const isAbout = ({ subject }: Pick<ReportedFinding, 'subject'>, service: string, secret: string): boolean => {
  return pairsOf(service, secret).some((pair) => subject === pair || subject.startsWith(`${pair} `));
};

const pairsOf = (service: string, secret: string): readonly string[] => [
  `service:${service} env:${secret}`,
  `holder:${service} env:${secret}`,
];

const brokenPairs = (findings: readonly ReportedFinding[]): ((service: string, secret: string) => boolean) => {
  const subjects = new Set<string>();
  for (const { subject, disposition } of findings) {
    if (disposition.kind !== 'blocking') continue;
    subjects.add(subject);
    const last = subject.lastIndexOf(' ');
    if (last > 0) subjects.add(subject.slice(0, last));
  }
  return (service, secret) => pairsOf(service, secret).some((pair) => subjects.has(pair));
};
