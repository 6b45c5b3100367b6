import { z } from 'zod';
import type { Report } from '../../../src/model/report.ts';
import { reportSchema } from '../../../src/reporters/json/report-schema.ts';

/** A way to a string of a report: names of keys, `*` for whatever the key is, `[]` for each item of a list. */
type FieldPath = readonly string[];

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** Every string of the published schema that is not one of a few words of ours. The schema is held to the model by its type. */
export const stringFields = (): readonly string[] => {
  const found = walk(z.toJSONSchema(reportSchema) as Schema, []);
  return [...new Set(found.map((path) => path.join('.')))];
};

const walk = (schema: Schema, path: FieldPath): readonly FieldPath[] => {
  if (schema.enum !== undefined || schema.const !== undefined) return [];
  return [
    ...(schema.type === 'string' ? [path] : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => walk(one, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => walk(value, [...path, key])),
    ...(schema.items === undefined ? [] : walk(schema.items, [...path, '[]'])),
    ...(typeof schema.additionalProperties === 'object' ? walk(schema.additionalProperties, [...path, '*']) : []),
  ];
};

/** Puts `value` wherever the report has a string at this path. Answers how many places that were. */
export const setAll = (report: Report, path: string, value: string): number => set(report, path.split('.'), value);

const set = (target: unknown, [key = '', ...rest]: FieldPath, value: string): number => {
  if (typeof target !== 'object' || target === null) return 0;
  const record = target as Record<string, unknown>;
  const keys = key === '[]' || key === '*' ? Object.keys(record) : Object.hasOwn(record, key) ? [key] : [];
  return keys.reduce((count, one) => {
    if (rest.length > 0) return count + set(record[one], rest, value);
    record[one] = value;
    return count + 1;
  }, 0);
};
