import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type NewRotation, withRotation } from '../../src/parsers/ledger-edit.ts';
import { parseLedger } from '../../src/parsers/rotation-ledger.ts';

const rotation: NewRotation = {
  name: 'OPENAI_API_KEY',
  on: '2027-01-15',
  evidence: 'https://tickets.example/SEC-42',
  leaks: [],
};

const written = (text: string | undefined, more: Partial<NewRotation> = {}) => {
  const edit = withRotation(text, { ...rotation, ...more });
  if (!edit.ok) throw new Error(edit.problem);
  return edit.text;
};

const ENTRY = '{ on: 2027-01-15, evidence: https://tickets.example/SEC-42 }';

describe('an entry that is not there yet', () => {
  it('begins a ledger', () => {
    const text = written(undefined);
    expect(text).toMatch(/^# .*\nversion: 1\n\nrotated:\n {2}OPENAI_API_KEY: \{/);
    expect(parseLedger(text, 'l.yml')).toMatchObject({ problems: [], rotations: [{ name: 'OPENAI_API_KEY' }] });
  });

  test.each([
    ['an empty file', '', `\nrotated:\n  OPENAI_API_KEY: ${ENTRY}\n`],
    ['comments alone', '# ours\n', `# ours\n\nrotated:\n  OPENAI_API_KEY: ${ENTRY}\n`],
    ['a file without a last line break', 'version: 1', `version: 1\n\nrotated:\n  OPENAI_API_KEY: ${ENTRY}\n`],
    [
      'names of nothing yet',
      'rotated: # soon\nattestations:\n',
      `rotated: # soon\n  OPENAI_API_KEY: ${ENTRY}\nattestations:\n`,
    ],
    [
      'other entries, with their layout and comments',
      'version: 1\nrotated:\n    # the first\n    A_KEY:   { on: 2026-01-01,   evidence: x }   # kept\n\n# the end\nattestations:\n  a: { on: 2026-01-01 }\n',
      `version: 1\nrotated:\n    # the first\n    A_KEY:   { on: 2026-01-01,   evidence: x }   # kept\n    OPENAI_API_KEY: ${ENTRY}\n\n# the end\nattestations:\n  a: { on: 2026-01-01 }\n`,
    ],
    [
      'a last entry of many lines',
      'rotated:\n  A_KEY:\n    on: 2026-01-01\n    evidence: >\n      many\n      words\n\nversion: 1\n',
      `rotated:\n  A_KEY:\n    on: 2026-01-01\n    evidence: >\n      many\n      words\n  OPENAI_API_KEY: ${ENTRY}\n\nversion: 1\n`,
    ],
    [
      'lines that end as on Windows',
      'rotated:\r\n  A_KEY: { on: 2026-01-01, evidence: x }\r\n',
      `rotated:\r\n  A_KEY: { on: 2026-01-01, evidence: x }\r\n  OPENAI_API_KEY: ${ENTRY}\r\n`,
    ],
    [
      'names between braces',
      'rotated: { A_KEY: { on: 2026-01-01, evidence: x } }\n',
      `rotated: { A_KEY: { on: 2026-01-01, evidence: x }, OPENAI_API_KEY: ${ENTRY} }\n`,
    ],
    ['empty braces', 'rotated: {}\n', `rotated: { OPENAI_API_KEY: ${ENTRY}}\n`],
  ])('goes into %s', (_, before, after) => {
    expect(written(before)).toBe(after);
  });
});

describe('an entry that is there', () => {
  test.each([
    [
      'in one line',
      'rotated:\n  OPENAI_API_KEY: { on: "2026-01-01",  evidence: x }   # the bot\n  B: { on: 2026-01-01, evidence: y }\n',
      'rotated:\n  OPENAI_API_KEY: { on: 2027-01-15,  evidence: https://tickets.example/SEC-42 }   # the bot\n  B: { on: 2026-01-01, evidence: y }\n',
    ],
    [
      'in lines, in another order and with comments',
      'rotated:\n  OPENAI_API_KEY:\n    # old: SEC-1\n    evidence: SEC-1 # yes\n    on: 2026-01-01\n    leaks: [ghjkmnpqrstvwxyz]\n',
      'rotated:\n  OPENAI_API_KEY:\n    # old: SEC-1\n    evidence: https://tickets.example/SEC-42 # yes\n    on: 2027-01-15\n    leaks: [ghjkmnpqrstvwxyz]\n',
    ],
    [
      'without evidence',
      'rotated:\n  OPENAI_API_KEY:\n    on: 2026-01-01\nversion: 1\n',
      'rotated:\n  OPENAI_API_KEY:\n    on: 2027-01-15\n    evidence: https://tickets.example/SEC-42\nversion: 1\n',
    ],
  ])('changes its day and its evidence alone: %s', (_, before, after) => {
    expect(written(before)).toBe(after);
  });

  it('takes a leak that the rotation ends', () => {
    const before = 'rotated:\n  OPENAI_API_KEY: { on: 2026-01-01, evidence: x, leaks: [ghjkmnpqrstvwxyz] }\n';
    expect(written(before, { leaks: ['zyxwvtsrqpnmkjhg'] })).toContain('leaks: [ghjkmnpqrstvwxyz, zyxwvtsrqpnmkjhg] }');
    expect(
      written('rotated:\n  OPENAI_API_KEY: { on: 2026-01-01, evidence: x }\n', { leaks: ['ghjkmnpqrstvwxyz'] }),
    ).toContain('evidence: https://tickets.example/SEC-42, leaks: [ghjkmnpqrstvwxyz] }');
  });
});

describe('what cannot be kept is refused', () => {
  test.each([
    ['no YAML', 'rotated: {\n'],
    ['a list', '- a\n'],
    ['a list of names', 'rotated: [A_KEY]\n'],
    ['an entry that is another', 'rotated:\n  A: &a { on: 2026-01-01, evidence: x }\n  OPENAI_API_KEY: *a\n'],
    ['an entry that is no mapping', 'rotated:\n  OPENAI_API_KEY: soon\n'],
    ['the whole in one line', '{ rotated: { A: { on: 2026-01-01, evidence: x } } }\n'],
    ['an end of the document', 'version: 1\n...\n'],
  ])('%s', (_, text) => {
    expect(withRotation(text, rotation)).toMatchObject({ ok: false, problem: expect.any(String) });
  });
});

test('whatever stands in a ledger and in the evidence, nothing else is changed', () => {
  const word = fc.stringMatching(/^[ -~]{1,30}$/).filter((text) => text.trim() !== '');
  const name = fc.constantFrom('A_KEY', 'B-2', 'encore/jwt', 'OPENAI_API_KEY', 'x:y', 'true', '__proto__');
  const line = fc.constantFrom('', '# comment: { }', '  # indented');
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 5 }),
      fc.array(line, { maxLength: 4 }),
      word,
      name,
      (names, lines, evidence, own) => {
        const rows = names.flatMap((each, i) => [
          lines[i] ?? '',
          `  "${each}": { on: 2026-01-01, evidence: e } # ${i}`,
        ]);
        const text = ['version: 1', ...(rows.length === 0 ? [] : ['rotated:', ...rows]), ''].join('\n');
        const edit = withRotation(text, { name: own, on: '2027-01-15', evidence: evidence.trim(), leaks: [] });
        if (!edit.ok) return;
        const kept = text.split('\n').filter((each) => !each.includes(`"${own}"`));
        const lines2 = edit.text.split('\n');
        expect(kept.every((each) => lines2.includes(each))).toBe(true);
        expect(parseLedger(edit.text, 'l').rotations.find((one) => one.name === own)?.on.day).toBe('2027-01-15');
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});
