import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import type { Console } from './terminal.ts';

/** Prints the JSON Schema of the policy file, or of the report. */
export const printSchema = async (ofReport: boolean, { stdout }: Console): Promise<ExitCode> => {
  const { policyJsonSchema, reportJsonSchema } = await import('./schemas.ts');
  stdout.write(`${JSON.stringify(ofReport ? reportJsonSchema() : policyJsonSchema(), null, 2)}\n`);
  return EXIT.pass;
};
