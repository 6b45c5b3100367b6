import type { InstalledPackage, Manifest, Vulnerability } from '../../../../src/model/dependency.ts';
import type { AdvisoryEngine, EngineAnswer, EngineCause, ManifestLook } from '../../../../src/readers/ports.ts';

/** A package with whatever the test cares about, by `name@version`. */
export const packageOf = (version: string, given: Partial<InstalledPackage> = {}): InstalledPackage => ({
  name: version.slice(0, version.lastIndexOf('@')),
  version: version.slice(version.lastIndexOf('@') + 1),
  location: { path: 'package-lock.json', startLine: 7, startColumn: 5 },
  via: [version],
  scope: 'production',
  source: 'registry',
  ...given,
});

export const manifestOf = (packages: readonly InstalledPackage[], given: Partial<Manifest> = {}): Manifest => ({
  path: 'package.json',
  ecosystem: 'npm',
  format: 'npm',
  lockfile: 'package-lock.json',
  files: ['package-lock.json', 'package.json'],
  packages,
  unlocked: [],
  problems: [],
  ...given,
});

export const vulnerabilityOf = (
  version: string,
  advisory: Partial<Vulnerability['advisory']> = {},
  given: Partial<Vulnerability> = {},
): Vulnerability => ({
  name: version.slice(0, version.lastIndexOf('@')),
  version: version.slice(version.lastIndexOf('@') + 1),
  advisory: {
    id: 'CVE-2021-23337',
    aliases: ['GHSA-35jh-r3h4-6jhm'],
    summary: 'Command Injection in lodash',
    severity: 'high',
    malicious: false,
    url: 'https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm',
    ...advisory,
  },
  fixedIn: ['4.17.21'],
  ...given,
});

/** A look at a whole manifest. */
export const scanned = (
  manifest: Manifest,
  given: Partial<Extract<ManifestLook, { status: 'scanned' }>> = {},
): ManifestLook => ({
  status: 'scanned',
  manifest: manifest.path,
  examined: new Set(
    manifest.packages.filter(({ source }) => source === 'registry').map((p) => `${p.name}@${p.version}`),
  ).size,
  missed: [],
  vulnerabilities: [],
  licences: [],
  ...given,
});

export const answered = (engine: string, looks: readonly ManifestLook[]): EngineAnswer => ({
  status: 'answered',
  engine,
  looks,
});

export const unavailable = (engine: string, cause: EngineCause, reason: string): EngineAnswer => ({
  status: 'unavailable',
  engine,
  cause,
  reason,
});

/** An engine that answers as told, and remembers what it was asked. */
export const engineThat = (answer: (manifests: readonly Manifest[]) => EngineAnswer) => {
  const questions: (readonly string[])[] = [];
  const engine: AdvisoryEngine = {
    async look(manifests) {
      questions.push(manifests.map(({ path }) => path));
      return answer(manifests);
    },
  };
  return { engine, questions };
};
