import type { Seen } from '../../model/live-github.ts';
import type { GitHubAnswer } from './answer.ts';

/** An answer as a fact: what was refused, lost or in another shape was not seen. */
export const seenIn = <Data, Value>(answer: GitHubAnswer<Data>, value: (data: Data) => Value): Seen<Value> =>
  answer.ok ? { seen: true, value: value(answer.data) } : { seen: false, why: answer.reason };

export const notSeen = (why: string): { readonly seen: false; readonly why: string } => ({ seen: false, why });
