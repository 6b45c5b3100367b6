import { policyJsonSchema, reportJsonSchema } from '../../src/entrypoints/schemas.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The published JSON Schemas, as `aduana schema` prints them. */
export const schemas = (): readonly GeneratedFile[] => [
  { path: 'schema/aduana.schema.json', content: json(policyJsonSchema()) },
  { path: 'schema/report.schema.json', content: json(reportJsonSchema()) },
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
