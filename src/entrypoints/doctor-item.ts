/** One thing that a gate in front of a branch needs. */
export interface DoctorItem {
  /** A stable name, for programs. */
  readonly id: string;
  /** What is looked for, in words. */
  readonly what: string;
  readonly state: 'ok' | 'missing' | 'not-seen';
  /** What was found, or why it cannot be seen. */
  readonly said: string;
  /** The one step that mends it. */
  readonly fix?: string;
}

export const ok = (id: string, what: string, said: string): DoctorItem => ({ id, what, state: 'ok', said });

export const missing = (id: string, what: string, said: string, fix: string): DoctorItem => ({
  id,
  what,
  state: 'missing',
  said,
  fix,
});

export const notSeen = (id: string, what: string, said: string, fix?: string): DoctorItem => ({
  id,
  what,
  state: 'not-seen',
  said,
  ...(fix === undefined ? {} : { fix }),
});
