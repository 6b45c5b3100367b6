import type { Report } from '../../model/report.ts';
import { counted, formatCount } from '../counted.ts';
import { hidden, type Markdown, md, text } from '../markdown.ts';

/** Beyond this many nobody counts what is new. */
const MOST = 200;

/** Enough of a fingerprint to tell the findings of one repository apart. */
const DIGITS = 12;

const REMEMBERED = /<!-- aduana-blocking:((?: [0-9a-f]{12}){0,200}) -->/;

/** What blocks, for the next comment to hold against: a line that nobody sees. Empty where it is too much. */
export const remembered = (report: Report): Markdown => {
  const blocking = [...blockingOf(report)];
  return blocking.length > MOST ? md`` : hidden(['aduana-blocking:', ...blocking]);
};

/** What has become of it since the comment `before`, in numbers; empty where that is not known. */
export const sinceLast = (report: Report, before: string | undefined): Markdown => {
  const listed = REMEMBERED.exec(before ?? '')?.[1];
  const now = blockingOf(report);
  if (listed === undefined || now.size > MOST) return md``;
  const then = new Set(listed.split(' ').filter((one) => one !== ''));
  const added = [...now].filter((one) => !then.has(one)).length;
  const gone = [...then].filter((one) => !now.has(one)).length;
  if (then.size === 0 && now.size === 0) return md``;
  const changes = [
    ...(added > 0 ? [`${counted(added, 'finding is', 'findings are')} new`] : []),
    ...(gone > 0 ? [`${formatCount(gone)} no longer ${gone === 1 ? 'blocks' : 'block'}`] : []),
  ];
  return text(`Since the last look: ${changes.length === 0 ? 'the same findings block' : changes.join(', ')}.`);
};

const blockingOf = ({ findings }: Report): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ disposition }) => disposition.kind === 'blocking')
      .map(({ fingerprint }) => fingerprint.slice(0, DIGITS))
      .filter((start) => /^[0-9a-f]{12}$/.test(start)),
  );
