import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Located {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
}

/** As much of a SARIF log as the tests read. */
export interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly name: string; readonly rules: readonly Readonly<Record<string, unknown>>[] };
    };
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly Located[];
  }[];
}

/** Everything that the standard's schema or GitHub would refuse; empty when both accept it. */
export const sarifProblems = (log: unknown): string[] => [...schemaProblems(log), ...gitHubProblems(log as Log)];

/** The schema of the standard, as Microsoft's SARIF tools carry it. */
const oasisSchema = (): object => {
  const tools = createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-ts');
  return JSON.parse(readFileSync(join(dirname(tools), '../assets/sarif-2.1.0.schema.json'), 'utf8'));
};

const validator = (() => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(oasisSchema());
})();

const schemaProblems = (log: unknown): string[] =>
  validator(log) ? [] : (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);

/** Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const gitHubProblems = (log: Log): string[] => [
  ...(log.runs.length > 20 ? ['more than 20 runs'] : []),
  ...log.runs.flatMap(({ tool, results }) => [
    ...(results.length > 5000 ? ['more than 5,000 results'] : []),
    ...tool.driver.rules.flatMap(ruleProblems),
    ...results.flatMap(resultProblems),
  ]),
];

const ruleProblems = (rule: Readonly<Record<string, unknown>>): string[] => {
  const text = (key: string) => (rule[key] as { text?: string } | undefined)?.text ?? '';
  const properties = rule['properties'] as Readonly<Record<string, unknown>>;
  return [
    ...(text('shortDescription') === '' ? ['no short description'] : []),
    ...(text('shortDescription').length > 1024 ? ['short description too long'] : []),
    ...(text('fullDescription') === '' ? ['no full description'] : []),
    ...(text('fullDescription').length > 1024 ? ['full description too long'] : []),
    ...(text('help') === '' ? ['no help'] : []),
    ...(String(rule['name']).length > 255 ? ['name too long'] : []),
    ...(/^(?:very-high|high|medium|low)$/.test(String(properties['precision'])) ? [] : ['unknown precision']),
    ...((properties['tags'] as string[]).length > 10 ? ['too many tags'] : []),
  ];
};

const resultProblems = ({ message, locations, partialFingerprints }: Located): string[] => {
  const [first] = locations;
  const { uri = '', uriBaseId } = first?.physicalLocation.artifactLocation ?? {};
  const region = first?.physicalLocation.region ?? {};
  return [
    ...(message.text === '' ? ['no message'] : []),
    ...(message.text.includes('](') ? ['a link in the message'] : []),
    ...(/^[A-Za-z0-9._~%-]+(?:\/[A-Za-z0-9._~%-]+)*$/.test(uri) ? [] : [`no relative address: ${uri}`]),
    ...(uri.split('/').includes('..') ? ['a step upwards'] : []),
    ...(uriBaseId === '%SRCROOT%' ? [] : ['no base']),
    ...(['startLine', 'startColumn', 'endLine', 'endColumn'].every((key) => (region[key] ?? 0) >= 1)
      ? []
      : ['no region']),
    ...(/^[0-9a-f]{32}$/.test(partialFingerprints['aduana/v1'] ?? '') ? [] : ['no fingerprint']),
  ];
};
