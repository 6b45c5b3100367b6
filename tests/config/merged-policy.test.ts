import { describe, expect, it } from 'vitest';
import { mergedPolicy } from '../../src/config/merged-policy.ts';
import { parsePolicy, WRITTEN_DEFAULTS } from '../../src/config/parse-policy.ts';
import { policyOf } from '../../src/config/policy-of.ts';
import type { WrittenPolicy } from '../../src/config/written-policy.ts';

const written = (text: string, path: string): WrittenPolicy => {
  const parsed = parsePolicy(text, path, { today: '2026-11-21', ruleIds: ['secrets/committed-secret'] });
  if (parsed.written === undefined) throw new Error(JSON.stringify(parsed.problems));
  return parsed.written;
};

const OLD = written('version: 1\nservices:\n  api:\n    requires: [A_KEY, B_KEY]\nsecrets: { A_KEY: }\n', 'aduana.yml');
const NEW = written(
  'version: 1\nsecrets:\n  C_KEY:\nservices:\n  api:\n    requires:\n      - C_KEY\n      - B_KEY\n',
  '.github/aduana.yml',
);

describe('a policy made of two', () => {
  const file = {
    ...NEW.file,
    secrets: { A_KEY: null, C_KEY: null },
    services: { api: { source: [], entry: [], requires: ['A_KEY', 'B_KEY', 'C_KEY'] } },
  };
  const policy = policyOf(mergedPolicy(file, [NEW, OLD]));
  const placeOf = ({ location }: { readonly location: object }) => Object.values(location).join(':');

  it('names the place of each part in the first of them that holds it', () => {
    expect(policy.path).toBe('.github/aduana.yml');
    expect(policy.secrets.map((one) => [one.name, placeOf(one)])).toEqual([
      ['A_KEY', 'aduana.yml:5:12'],
      ['C_KEY', '.github/aduana.yml:3:3'],
    ]);
    expect(policy.services[0]?.requires.map((one) => [one.name, placeOf(one)])).toEqual([
      ['A_KEY', 'aduana.yml:4:16'],
      ['B_KEY', '.github/aduana.yml:8:9'],
      ['C_KEY', '.github/aduana.yml:7:9'],
    ]);
  });

  it('names the top of the first for what neither holds', () => {
    expect(mergedPolicy({ ...file, exceptions: [] }, [NEW, OLD]).at(['exceptions', 3])).toMatchObject({
      path: '.github/aduana.yml',
      startLine: 1,
    });
    expect(mergedPolicy(file, [WRITTEN_DEFAULTS]).at(['services', '__proto__'])).toMatchObject({ startLine: 1 });
  });
});
