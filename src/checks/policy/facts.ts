import type { ExceptionUse, PolicyStanding } from '../../model/policy.ts';

/** What the rules about the policy itself may look at. */
export interface PolicyFacts {
  readonly exceptionUse: readonly ExceptionUse[];
  readonly standing: PolicyStanding;
}

/** The stable name of an exception: what it excuses, without its place in the file. */
export const subjectOf = ({ exception }: ExceptionUse): string =>
  `exception:${exception.rule}:${exception.fingerprint ?? exception.path ?? ''}`;
