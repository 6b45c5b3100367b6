import type { Location } from '../../model/location.ts';
import type { BodyKind, RequestFunction, Step } from '../../parsers/source-code/webhooks/request-functions.ts';
import type { Framework } from './frameworks.ts';

export type FoundFunction = RequestFunction & { readonly path: string; readonly framework?: Framework };

/** What is known of how a handler proves that a request was signed. */
export interface SignatureProof {
  /** `proved`: an HMAC is held against the request's. `elsewhere`: code that does so is there, and nothing shows that it runs. */
  readonly state: 'proved' | 'absent' | 'elsewhere';
  /** Where the body was parsed before. */
  readonly parsedBefore?: Location;
  readonly hmacs: readonly { readonly digest: string; readonly over: BodyKind; readonly location: Location }[];
  readonly plainCompares: readonly Location[];
  /** Where the client's address is taken from what the client itself writes. */
  readonly claimedAddresses: readonly Location[];
  /** It reads Meta's old header of SHA-1 and not the new one. */
  readonly readsOldHeader: boolean;
}

const DEEPEST = 5;

/** Follows a handler into the functions that run before it and that it calls. Pure; ends on calls in a circle. */
export const proofOf = (handler: FoundFunction, all: readonly FoundFunction[]): SignatureProof => {
  const byName = new Map<string, FoundFunction[]>();
  for (const one of all) {
    for (const name of namesOf(one)) byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  const walked = walk(handler, 'raw', byName, new Set(), 0);
  const at = walked.findIndex(({ step }) => step.kind === 'compare');
  const parsed = walked.slice(0, at).find(({ step }) => step.kind === 'parse');
  const hmacs = walked.flatMap(({ step, path, over }) =>
    step.kind === 'hmac'
      ? [{ digest: step.digest, over: step.over === 'parameter' ? over : step.over, location: locationOf(path, step) }]
      : [],
  );
  const headers = new Set([handler, ...walked.map(({ owner }) => owner)].map(({ header }) => header));
  const isProved =
    at !== -1 &&
    (hmacs.length > 0 || walked.some(({ step }) => step.kind === 'compare' && step.how === 'constant-time'));
  return {
    state: isProved ? 'proved' : all.some(isCheck) ? 'elsewhere' : 'absent',
    ...(isProved && parsed !== undefined ? { parsedBefore: locationOf(parsed.path, parsed.step) } : {}),
    hmacs,
    plainCompares: walked.flatMap(({ step, path }) =>
      step.kind === 'compare' && step.how === 'plain' ? [locationOf(path, step)] : [],
    ),
    claimedAddresses: walked.flatMap(({ step, path }) =>
      step.kind === 'claimed-address' ? [locationOf(path, step)] : [],
    ),
    readsOldHeader: headers.has('sha1') && !headers.has('sha256'),
  };
};

/** It reads the header or holds an HMAC against something. */
const isCheck = ({ header, steps }: FoundFunction): boolean =>
  header !== undefined || (steps.some(({ kind }) => kind === 'hmac') && steps.some(({ kind }) => kind === 'compare'));

interface Walked {
  readonly step: Step;
  readonly path: string;
  readonly owner: FoundFunction;
  /** What the function was given. */
  readonly over: BodyKind;
}

/** The steps of a function in order, with those of what it calls in the place of each call. */
const walk = (
  one: FoundFunction,
  given: BodyKind,
  byName: ReadonlyMap<string, readonly FoundFunction[]>,
  seen: Set<FoundFunction>,
  depth: number,
): readonly Walked[] => {
  if (seen.has(one) || depth > DEEPEST) return [];
  seen.add(one);
  return [...one.before, ...one.steps].flatMap((step): readonly Walked[] => {
    const own = { step, path: one.path, owner: one, over: given };
    if (step.kind !== 'call') return [own];
    const called = byName.get(step.callee) ?? [];
    const passed = step.passes.find((kind) => kind === 'parsed') ?? step.passes.find((kind) => kind === 'raw');
    const handed = passed ?? (step.passes.includes('parameter') ? given : 'unknown');
    return called.length > MOST_NAMESAKES
      ? [own]
      : called.flatMap((next) => walk(next, handed, byName, seen, depth + 1));
  });
};

/** A name that so many functions have tells nothing. */
const MOST_NAMESAKES = 4;

/** `Guard.canActivate` is called by its class, `check` of `this.check()` by its own name. */
const namesOf = ({ name }: FoundFunction): readonly string[] => {
  if (name === undefined) return [];
  const own = name.split('.').at(-1) ?? name;
  return own === name ? [name] : [name, own];
};

const locationOf = (path: string, { place }: Step): Location => ({
  path,
  startLine: place.line,
  startColumn: place.column,
});
