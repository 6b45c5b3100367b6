import { randomInt } from 'node:crypto';
import type { AddedRule } from '../../parsers/gitleaks-config.ts';
import { SealedSecret } from '../../parsers/sealed-secret.ts';

/** A made-up secret, new in every run, that the engine must find: only then is what it does not find worth anything. */
export interface Canary {
  /** The kind under which the engine must report it. */
  readonly kind: string;
  /** The file that it is planted in, as text. */
  readonly text: string;
  readonly mark: string;
}

/** Under a team's own config the engine's rules may be gone, so the canary has a rule of its own there. */
export const CANARY_RULE: AddedRule = {
  id: 'aduana-canary',
  description: 'A canary of Aduana',
  regex: 'aduana-canary-[0-9a-z]{32}',
};

/** Without vowels no word of an engine's stop list can come about by chance. */
const ALPHABET = '0123456789bcdfghjkmnpqrstvwxz';

const draw = (length: number): string => Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** With the engine's own rules it is a GitHub token, so that finding it proves these rules to be there. */
export const newCanary = (underTeamConfig: boolean): Canary => {
  const value = underTeamConfig ? `aduana-canary-${draw(32)}` : `${'gh'}p_${draw(36)}`;
  return {
    kind: underTeamConfig ? CANARY_RULE.id : 'github-pat',
    text: `canary ${value}\n`,
    mark: new SealedSecret(value).mark,
  };
};
