import { daysAfter, momentOf } from '../../model/calendar.ts';
import { safeLabel } from './mermaid.ts';

export interface Gantt {
  readonly mermaid: string;
  /** How many rows with a day were not drawn. */
  readonly left: number;
}

/** More bars than this are not read, and Mermaid takes 50,000 characters at most. */
export const TASKS = 60;

/**
 * A Mermaid gantt of rows of the due table: a bar for each from today to its day, or from its day to today where that is past. Undefined
 * where no row has a day. A line begins with a word of ours and names are words of letters, digits and `. _ / -`, so that nothing
 * in a name is syntax. Source: https://mermaid.js.org/syntax/gantt.html
 */
export const ganttOf = (rows: readonly (readonly string[])[]): Gantt | undefined => {
  const tasks = rows.flatMap(([due = '', inDays = '', what = '', kind = '']) => {
    const [, days = '', late = ''] = /^(\d{1,5})( late)?$/.exec(inDays) ?? [];
    if (momentOf(due)?.day !== due || days === '') return [];
    const other = daysAfter(due, late === '' ? -Number(days) : Number(days));
    return [{ what: safeLabel(what), isSecret: kind.startsWith('secret'), isLate: late !== '', due, other }];
  });
  if (tasks.length === 0) return undefined;
  const shown = tasks.slice(0, TASKS);
  const section = (title: string, wanted: (task: (typeof shown)[number]) => boolean): readonly string[] => {
    const own = shown.filter(wanted);
    return own.length === 0 ? [] : [`  section ${title}`, ...own.map(lineOf)];
  };
  return {
    mermaid: [
      'gantt',
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %Y-%m-%d',
      ...section('Late', ({ isLate }) => isLate),
      ...section('Secrets', ({ isLate, isSecret }) => !isLate && isSecret),
      ...section('Attestations', ({ isLate, isSecret }) => !isLate && !isSecret),
    ].join('\n'),
    left: tasks.length - shown.length,
  };
};

const lineOf = ({
  what,
  isSecret,
  isLate,
  due,
  other,
}: {
  readonly what: string;
  readonly isSecret: boolean;
  readonly isLate: boolean;
  readonly due: string;
  readonly other: string;
}): string => {
  const [from, to] = isLate ? [due, other] : [other, due];
  const length = from === to ? '1d' : to;
  return `    ${isSecret ? 'Rotate' : 'Renew'} ${what} ${due} :${isLate ? 'crit, ' : ''}${from}, ${length}`;
};
