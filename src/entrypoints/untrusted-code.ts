import type { EventPayload } from './github-event.ts';

const DEPENDABOT = 'dependabot[bot]';

/**
 * Why the code of an event is not to be trusted with a token: it comes from a fork, or from Dependabot, whose pull requests bring
 * in code that nobody here has read. Undefined where somebody with write access stands behind it. A payload that does not say
 * where a pull request comes from is taken for a fork.
 */
export const untrustedBecause = (
  name: string,
  { pull_request: request }: EventPayload,
  actor: string | undefined,
): string | undefined => {
  if (actor === DEPENDABOT || (name === 'pull_request' && request?.user?.login === DEPENDABOT)) {
    return name === 'pull_request' ? 'a pull request of Dependabot' : 'a run that Dependabot started';
  }
  if (name !== 'pull_request') return undefined;
  const from = request?.head?.repo?.full_name;
  const to = request?.base?.repo?.full_name;
  return typeof from === 'string' && typeof to === 'string' && from.toLowerCase() === to.toLowerCase()
    ? undefined
    : 'a pull request from a fork';
};
