import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamesReading, namesInJson } from '../../src/parsers/names-in-json.ts';

const KEYS = new Set(['key', 'name', 'cursor']);

const read = (text: string, size = 7): NamesReading => {
  const reading = namesInJson(KEYS);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reading.push(bytes.subarray(at, at + size));
  return reading.end();
};

describe('names without values', () => {
  test('keeps the texts of the named keys alone', () => {
    const answer = {
      id: 'evg-1',
      envVars: [
        { key: 'OPENAI_API_KEY', value: 'a"\\\u0000 secret' },
        { value: { key: 'inner' }, key: 'REDIS_URL' },
      ],
      secretFiles: [{ name: 'ca.crt', content: 'key' }],
      more: [1, -2.5e3, true, false, null, 'text', [], {}],
    };
    for (const size of [1, 2, 3, 1000]) {
      expect(read(JSON.stringify(answer, null, 2), size)).toEqual({
        ok: true,
        tree: {
          id: undefined,
          envVars: [
            { key: 'OPENAI_API_KEY', value: undefined },
            { value: { key: 'inner' }, key: 'REDIS_URL' },
          ],
          secretFiles: [{ name: 'ca.crt', content: undefined }],
          more: [undefined, undefined, undefined, undefined, undefined, undefined, [], {}],
        },
      });
    }
  });

  test('undoes escapes in names, and drops a name that is too long', () => {
    expect(read('[{"key":"A\\u005fB"},{"\\u006bey":"C"}]')).toEqual({
      ok: true,
      tree: [{ key: 'A_B' }, { key: 'C' }],
    });
    expect(read(`{"key":"${'x'.repeat(2000)}"}`)).toEqual({ ok: true, tree: { key: undefined } });
  });

  test('keys that an object is born with are keys like others', () => {
    const { tree } = read('{"__proto__":{"key":"A"},"key":"B"}') as { tree: Record<string, unknown> };
    expect(Object.keys(tree)).toEqual(['__proto__', 'key']);
    expect(tree['key']).toBe('B');
    expect(({} as Record<string, unknown>)['key']).toBeUndefined();
  });

  test.each([
    '',
    ' ',
    '{',
    '[{"key":"A"}',
    '{"key"}',
    '{"key":}',
    '{"key":"A",}',
    '[1,]',
    '[,1]',
    '{"key":"A"} {"key":"B"}',
    '{"key":"A"',
    '{"key":"A}',
    '[}',
    '{]',
    'nul',
    '01',
    '<html>',
    '"key',
    '[1 2]',
    '{"a" "b"}',
    '['.repeat(100) + ']'.repeat(100),
  ])('%j is refused', (text) => {
    expect(read(text)).toEqual({ ok: false });
  });

  test('accepts whatever JSON is, however it is cut into pieces, and keeps no text of other keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 1, max: 20 }), (value, size) => {
        const marked = JSON.stringify({ value: 'S3CRET-TEXT', value2: value, secret: ['S3CRET-TEXT'] });
        const reading = read(marked, size);
        expect(reading.ok).toBe(true);
        expect(JSON.stringify(reading)).not.toContain('S3CRET-TEXT');
      }),
    );
  });
});
