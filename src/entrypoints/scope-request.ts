/** What a caller wants looked at, before any commit has been resolved. */
export type ScopeRequest =
  | { readonly mode: 'tree'; readonly trigger: string }
  /** What is staged: a commit of ours, see `commitOfIndex`. */
  | { readonly mode: 'staged'; readonly trigger: string; readonly commit: string }
  | {
      readonly mode: 'history';
      readonly trigger: string;
      /** Commits one of which the checkout must stand on; empty: any. */
      readonly expectedHeads: readonly string[];
      /** The change that the event is about, although all history is looked at. */
      readonly change?: ChangeRequest;
    }
  | (ChangeRequest & {
      readonly mode: 'range';
      readonly trigger: string;
      /** When none of them will do: look at all history instead, or refuse. */
      readonly otherwise: 'history' | 'refuse';
      readonly head: string;
      readonly expectedHeads: readonly string[];
    });

/** All history instead of a range, where it is wanted; the change that the event is about stays. */
export const withHistory = (scope: ScopeRequest, history: boolean | undefined): ScopeRequest =>
  history === true && scope.mode === 'range'
    ? { mode: 'history', trigger: scope.trigger, expectedHeads: scope.expectedHeads, change: scope }
    : scope;

/** Where a change starts. */
export interface ChangeRequest {
  /** Revisions to start from: the first that shares history with the head wins. */
  readonly bases: readonly string[];
  /** The head of the pull request: when the checkout is a merge of it, the range starts at the merge's first parent. */
  readonly mergedHead?: string;
}
