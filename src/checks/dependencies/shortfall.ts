import type { Looked } from './choose-engine.ts';
import { namesOf } from './names-of.ts';

const REASONS_TOLD = 5;

/**
 * Why something was not looked at as it should have been, in sentences: one for each reason, with the manifests it is true of.
 * Undefined when everything was looked at.
 */
export const shortfallOf = (looked: readonly Looked[], unread: readonly string[]): string | undefined => {
  const byReason = new Map<string, string[]>();
  for (const { manifest, gaps } of looked) {
    const reason = gaps.join(' ');
    if (reason !== '') byReason.set(reason, [...(byReason.get(reason) ?? []), manifest.path]);
  }
  const sentences = [
    ...[...byReason].map(([reason, paths]) => `${reason} Not looked at whole: ${namesOf(paths)}.`),
    ...looked.flatMap(({ manifest }) => manifest.problems.map((problem) => `${namesOf([manifest.path])}: ${problem}`)),
    ...unread,
  ];
  const more = sentences.length - REASONS_TOLD;
  if (sentences.length === 0) return undefined;
  const isProblem = looked.some(({ manifest }) => manifest.problems.length > 0);
  return [
    ...sentences.slice(0, REASONS_TOLD),
    ...(more > 0 ? [`And ${more} more; the table names all.`] : []),
    ...(isProblem ? ['What nobody installs is named under `leave-out` of `dependencies`, with the reason.'] : []),
  ].join(' ');
};
