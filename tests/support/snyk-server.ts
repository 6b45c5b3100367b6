import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import cvss from 'ae-cvss-calculator';
import { advisoriesFor, type OsvRecord } from './advisories.ts';

// The part of Snyk's service that `snyk test` speaks to for npm and Poetry projects, on the real advisories of this folder.
// Source: https://github.com/snyk/cli/blob/v1.1307.4/src/lib/snyk-test/legacy.ts (TestDepGraphResponse). Nothing of the product is
// used here.

export interface SnykQuestion {
  readonly path: string;
  readonly authorization: string;
  /** `name@version` of the packages of the graph, the project itself too. */
  readonly packages: readonly string[];
  /** The whole body as it was sent. */
  readonly text: string;
}

export interface SnykServer {
  /** For `SNYK_API`. */
  readonly url: string;
  readonly questions: readonly SnykQuestion[];
  close(): Promise<void>;
}

/** Ends the response in its own way, instead of with `honest`. */
export type SnykReply = (response: ServerResponse, honest: SnykAnswer, request: IncomingMessage) => void;

export interface SnykServerOptions {
  readonly reply?: SnykReply;
  /** What an upgrade of a direct dependency brings: from `name@version` to a version. */
  readonly upgrades?: Readonly<Record<string, string>>;
  /** Licence issues: the licence by `name@version`. */
  readonly licences?: Readonly<Record<string, string>>;
}

export const startSnykServer = async (options: SnykServerOptions = {}): Promise<SnykServer> => {
  const questions: SnykQuestion[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (request.method !== 'POST' || !request.url?.includes('/test-dep-graph')) {
        response.end('{"ok":false}');
        return;
      }
      const body = Buffer.concat(chunks);
      const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
      const graph: DepGraph = JSON.parse(text).depGraph;
      questions.push({
        path: request.url,
        authorization: request.headers.authorization ?? '',
        packages: graph.pkgs.map(({ id }) => id),
        text,
      });
      const honest = answerTo(graph, options);
      if (options.reply === undefined) response.end(JSON.stringify(honest));
      else options.reply(response, honest, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    questions,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

interface DepGraph {
  readonly pkgManager: { readonly name: string };
  readonly pkgs: readonly { readonly id: string; readonly info: { readonly name: string; readonly version: string } }[];
  readonly graph: {
    readonly rootNodeId: string;
    readonly nodes: readonly {
      readonly nodeId: string;
      readonly pkgId: string;
      readonly deps: readonly { readonly nodeId: string }[];
    }[];
  };
}

export interface SnykAnswer {
  readonly result: {
    readonly affectedPkgs: Readonly<Record<string, object>>;
    readonly issuesData: Readonly<Record<string, object>>;
  };
  readonly meta: Readonly<Record<string, unknown>>;
}

const answerTo = (graph: DepGraph, { upgrades = {}, licences = {} }: SnykServerOptions): SnykAnswer => {
  const ecosystem = graph.pkgManager.name === 'npm' ? 'npm' : 'PyPI';
  const ways = waysOf(graph);
  const issuesData: Record<string, object> = {};
  const affectedPkgs: Record<string, object> = {};
  for (const { id, info } of graph.pkgs) {
    const groups = sameOnes([...advisoriesFor(ecosystem, info.name, info.version), ...canaryRecords(id)]);
    const licence = licences[id];
    const found = [
      ...groups.map((group) => issueOf(group, ecosystem, info.name)),
      ...(licence === undefined ? [] : [licenceIssue(licence, ecosystem, info.name)]),
    ];
    if (found.length === 0) continue;
    for (const issue of found) issuesData[issue.id] = issue;
    affectedPkgs[id] = {
      pkg: info,
      issues: Object.fromEntries(
        found.map((issue) => [
          issue.id,
          {
            issueId: issue.id,
            fixInfo: {
              isPatchable: false,
              upgradePaths: (ways.get(id) ?? []).map((way) => ({ path: upgradeOf(way, issue.fixedIn, upgrades) })),
            },
          },
        ]),
      ),
    };
  }
  const meta = {
    isPublic: false,
    isLicensesEnabled: true,
    licensesPolicy: null,
    ignoreSettings: null,
    policy: '',
    org: 'acme',
  };
  return { result: { affectedPkgs, issuesData }, meta };
};

type Way = readonly { readonly name: string; readonly version: string }[];

/** Every way from the project to each package; the graphs that are sent here are small. */
const waysOf = ({ pkgs, graph }: DepGraph): ReadonlyMap<string, readonly Way[]> => {
  const infos = new Map(pkgs.map(({ id, info }) => [id, info]));
  const nodes = new Map(graph.nodes.map((node) => [node.nodeId, node]));
  const ways = new Map<string, Way[]>();
  const open: { readonly nodeId: string; readonly way: Way }[] = [{ nodeId: graph.rootNodeId, way: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = nodes.get(next.nodeId);
    const info = infos.get(node?.pkgId ?? '');
    if (node === undefined || info === undefined) continue;
    const way = [...next.way, info];
    ways.set(node.pkgId, [...(ways.get(node.pkgId) ?? []), way]);
    open.push(...node.deps.map(({ nodeId }) => ({ nodeId, way })));
  }
  return ways;
};

const upgradeOf = (way: Way, fixedIn: readonly string[], upgrades: Readonly<Record<string, string>>) =>
  way.map(({ name, version }, n) => {
    const direct =
      n === 1 ? (upgrades[`${name}@${version}`] ?? (way.length === 2 ? fixedIn[0] : undefined)) : undefined;
    return { name, version, ...(direct === undefined ? {} : { newVersion: direct }) };
  });

/** Snyk has one entry for a fault, whatever other databases call it. */
const sameOnes = (records: readonly OsvRecord[]): readonly (readonly OsvRecord[])[] => {
  const groups: OsvRecord[][] = [];
  for (const record of records) {
    const names = namesOf([record]);
    const group = groups.find((one) => namesOf(one).some((name) => names.includes(name)));
    if (group === undefined) groups.push([record]);
    else group.push(record);
  }
  return groups;
};

const namesOf = (records: readonly OsvRecord[]): readonly string[] =>
  records.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

interface Issue {
  readonly id: string;
  readonly fixedIn: readonly string[];
}

const LANGUAGES: Readonly<Record<string, string>> = { npm: 'JS', PyPI: 'PYTHON' };

const WORDS: Readonly<Record<string, string>> = { LOW: 'low', MODERATE: 'medium', HIGH: 'high', CRITICAL: 'critical' };

const issueOf = (group: readonly OsvRecord[], ecosystem: string, name: string): Issue => {
  const names = [...new Set(namesOf(group))].sort();
  const ofKind = (kind: string) => names.filter((one) => one.startsWith(`${kind}-`));
  const cwe = group.flatMap(
    ({ database_specific: more }) => (more?.['cwe_ids'] as readonly string[] | undefined) ?? [],
  );
  const malicious = cwe.includes('CWE-506') || ofKind('MAL').length > 0;
  const vectors = group.flatMap(({ severity = [] }) => severity.map(({ score }) => score));
  const scores = vectors.map(baseScore);
  const word = group.map(({ database_specific: more }) => WORDS[String(more?.['severity'])]).find(Boolean);
  const fixedIn = group.flatMap(({ affected }) =>
    affected
      .filter(({ package: of }) => of.ecosystem === ecosystem && of.name === name)
      .flatMap(({ ranges = [] }) => ranges.filter(({ type }) => type !== 'GIT'))
      .flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? [])),
  );
  const number = [...names.join()].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000_000, 7);
  const v3 = vectors.find((vector) => vector.startsWith('CVSS:3'));
  return {
    id: `SNYK-${LANGUAGES[ecosystem]}-${name.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()}-${number}`,
    title: malicious ? 'Malicious Package' : (group.find(({ summary }) => summary)?.summary ?? 'Vulnerability'),
    packageName: name,
    description: '## Overview\nA fault.\n## Remediation\nUpgrade.\n',
    severity: scores.length > 0 ? wordOf(Math.max(...scores)) : (word ?? (malicious ? 'critical' : 'medium')),
    identifiers: { CVE: ofKind('CVE'), CWE: cwe, GHSA: ofKind('GHSA') },
    ...(v3 === undefined ? {} : { CVSSv3: v3 }),
    ...(scores.length === 0 ? {} : { cvssScore: Math.max(...scores) }),
    cvssSources: vectors.map((vector) => ({ type: 'primary', assigner: 'Snyk', vector })),
    semver: { vulnerable: ['*'] },
    fixedIn: [...new Set(fixedIn)],
    packageManager: ecosystem === 'npm' ? 'npm' : 'pip',
    language: ecosystem === 'npm' ? 'js' : 'python',
    credit: ['Unknown'],
    references: [],
    patches: [],
    exploit: 'Not Defined',
  } as Issue;
};

const licenceIssue = (licence: string, ecosystem: string, name: string): Issue =>
  ({
    id: `snyk:lic:${ecosystem === 'npm' ? 'npm' : 'pip'}:${name}:${licence}`,
    type: 'license',
    license: licence,
    title: `${licence} license`,
    severity: 'high',
    semver: { vulnerable: ['*'] },
    packageManager: ecosystem === 'npm' ? 'npm' : 'pip',
    fixedIn: [],
  }) as Issue;

const baseScore = (vector: string): number => {
  const parsed = vector.startsWith('CVSS:4')
    ? new cvss.Cvss4P0(vector)
    : new cvss.Cvss3P1(vector.replace('3.0', '3.1'));
  const scores = parsed.calculateScores();
  return Number('base' in scores && scores.base !== undefined ? scores.base : scores.overall);
};

const wordOf = (score: number): string => {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
};

/** Abandoned packages whose faults everybody knows: as the records of the folder, for one version each. */
const CANARIES: Readonly<Record<string, readonly [string, string]>> = {
  'growl@1.8.1': ['GHSA-qh2h-chj9-jffq', 'CVE-2017-16042'],
  'hoek@4.2.0': ['GHSA-jp4x-w63m-7wgm', 'CVE-2018-3728'],
  'pycrypto@2.6.1': ['GHSA-cq27-v7xp-c356', 'CVE-2013-7459'],
  'feedparser@5.1.1': ['PYSEC-2012-11', 'CVE-2012-2921'],
};

const canaryRecords = (key: string): readonly OsvRecord[] => {
  const known = CANARIES[key];
  if (known === undefined) return [];
  const [id, alias] = known;
  return [
    { id, aliases: [alias], modified: '2024-01-01T00:00:00Z', summary: 'A fault', details: 'A fault.', affected: [] },
  ];
};
