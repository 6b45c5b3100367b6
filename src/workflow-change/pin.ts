import type { Aspect, Gate } from './gate-change.ts';

const COMMIT = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/;

const BY_WHOEVER_APPROVES =
  'A pin that moves from commit to commit is how the gate is updated: whoever approves the change has reviewed that release.';

/** Which code the gate is: its repository, its version, its command. */
export const pin: Aspect = (before, after) => {
  const [was, is] = [sourceOf(before), sourceOf(after)];
  if (was.name === is.name && was.version === is.version) return [];
  const change = { item: 'pin', location: after.found.location, counts: 'when-run' as const };
  if (was.name !== is.name) return [{ ...change, how: 'runs the gate from another place, or by another command' }];
  if (COMMIT.test(is.version)) {
    return [
      {
        ...change,
        how: `pins the gate to the commit \`${is.version.slice(0, 12)}\``,
        neverBlocks: BY_WHOEVER_APPROVES,
      },
    ];
  }
  return [
    { ...change, how: `takes the gate from \`${is.version.slice(0, 80)}\`, which is no commit and can be moved` },
  ];
};

interface Source {
  readonly name: string;
  readonly version: string;
}

const sourceOf = ({ found: { call } }: Gate): Source => {
  const uses = call.uses?.text;
  if (uses === undefined) return { name: commandIn(call.run?.text ?? ''), version: '' };
  const at = uses.lastIndexOf('@');
  const isLocal = uses.startsWith('./');
  return isLocal || at < 0
    ? { name: uses, version: '' }
    : { name: uses.slice(0, at).toLowerCase(), version: uses.slice(at + 1) };
};

/** The lines that run the gate, whatever stands around them. */
const commandIn = (script: string): string =>
  script
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /\baduana\b/.test(line))
    .join('\n');
