import { dependencyBreakages } from './break-dependencies.ts';
import { envGroupBreakages } from './break-env-groups.ts';
import { exposureBreakages } from './break-exposure.ts';
import { liveGitHubBreakages } from './break-live-github.ts';
import { liveRenderBreakages } from './break-live-render.ts';
import { pipelineBreakages } from './break-pipeline.ts';
import { policyBreakages } from './break-policy.ts';
import { rotationBreakages } from './break-rotation.ts';
import { secretBreakages } from './break-secrets.ts';
import { serviceAccessBreakages } from './break-service-access.ts';
import type { Breakage } from './breakage.ts';

/** At least one for every rule; tests/example holds the list against the rules that exist. */
export const breakages: readonly Breakage[] = [
  ...secretBreakages,
  ...envGroupBreakages,
  ...pipelineBreakages,
  ...dependencyBreakages,
  ...serviceAccessBreakages,
  ...exposureBreakages,
  ...rotationBreakages,
  ...liveRenderBreakages,
  ...liveGitHubBreakages,
  ...policyBreakages,
];
