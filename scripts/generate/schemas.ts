import { z } from 'zod';
import { policySchema } from '../../src/config/policy-schema.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The published JSON Schemas. Draft 7, because editors' YAML servers understand it best. */
export const schemas = (): readonly GeneratedFile[] => [
  {
    path: 'schema/aduana.schema.json',
    content: json({
      title: 'Policy of Aduana (aduana.yml)',
      ...z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' }),
    }),
  },
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
