import { isSecretName, kindOfName, withoutBrowserPrefix } from '../../parsers/secret-shape.ts';

/** `MAX_TOKENS` and its like count words of a text. */
const COUNTED = /(?:^|_)(?:MAX|MIN|NUM|TOTAL|LIMIT|PROMPT|COMPLETION|INPUT|OUTPUT|CONTEXT)_(?:\w+_)?TOKENS?$/i;

/** Whether a name is taken for a secret's where no policy says what it is. */
export const isSecretByName = (name: string): boolean => isSecretName(name) && !COUNTED.test(name);

/** Made for browsers by whoever issues it, even where a policy lists it: publishable and anonymous keys. */
export const isPublicByDesign = (name: string): boolean => kindOfName(withoutBrowserPrefix(name)) === 'public';

/** Names that mean a secret; `CACHE_KEY` and `SORT_KEY` may, and often do not. */
const CERTAIN =
  /SECRET|PASSWORD|PASSWD|PASSPHRASE|(?:API|ACCESS|AUTH|PRIVATE|ENCRYPTION|SIGNING|MASTER|ROLE|LICEN[CS]E)_?KEY|TOKEN|CREDENTIAL/;

/** Whether a name says for certain that its value is secret. */
export const isCertainSecret = (name: string): boolean =>
  kindOfName(name) === 'secret' ||
  (isSecretByName(name) && CERTAIN.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()));
