import { z } from 'zod';
import { policySchema } from '../config/policy-schema.ts';
import { reportSchema } from '../reporters/json/report-schema.ts';
import { HOME_PAGE } from './reported-rules.ts';

/** The JSON Schema (draft 2020-12) of `aduana.yml`, for editors. Published as schema/aduana.schema.json. */
export const policyJsonSchema = (): object => ({
  $id: `${HOME_PAGE}/schema/aduana.schema.json`,
  title: 'Aduana policy',
  ...z.toJSONSchema(policySchema, { io: 'input' }),
});

/** The JSON Schema (draft 2020-12) of `--format json`. Published as schema/report.schema.json. */
export const reportJsonSchema = (): object => ({
  $id: `${HOME_PAGE}/schema/report.schema.json`,
  title: 'Aduana report',
  ...z.toJSONSchema(reportSchema),
});
