import type { RequiredCheck, Seen, Switch } from '../../model/live-github.ts';
import type { Location } from '../../model/location.ts';

/** What GitHub says about the gate, where it was asked. */
export interface LivePipeline {
  /** The default branch, where it was seen. */
  readonly branch: string;
  readonly requirement: Requirement;
  readonly weekly: WeeklyRun;
  readonly dependabot: Seen<Switch>;
  readonly pushProtection: Seen<Switch>;
  /** What is under test is a change: the settings are none of its doing. */
  readonly isBeforeMerge: boolean;
}

/** Whether GitHub merges into the default branch what the gate has not passed. */
export type Requirement =
  | {
      readonly kind: 'required';
      readonly by: RequiredCheck['by'] | 'a required workflow';
      readonly checks: readonly RequiredCheck[];
    }
  | {
      readonly kind: 'not-required';
      /** What the gate's checks are called. */
      readonly names: readonly string[];
      /** What is required in its place. */
      readonly required: readonly string[];
    }
  /** Nothing is proved: one or two sentences. */
  | { readonly kind: 'not-seen'; readonly why: string };

/** Whether the weekly run still takes place. */
export type WeeklyRun =
  | {
      readonly kind: 'fresh';
      readonly workflow: string;
      readonly on: string;
      readonly how: 'by schedule' | 'by hand' | 'new';
    }
  | { readonly kind: 'stale'; readonly workflow: string; readonly why: string; readonly location: Location }
  | { readonly kind: 'not-seen'; readonly why: string }
  /** No file says that the gate runs every week: another rule tells that. */
  | { readonly kind: 'none' };

/** Why a setting of the repository does not block a change. */
export const notOfThisChange = ({ isBeforeMerge }: LivePipeline): { readonly neverBlocks?: string } =>
  isBeforeMerge ? { neverBlocks: 'It is a setting of the repository, and not of this change' } : {};
