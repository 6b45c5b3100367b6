import { formatCount } from '../counted.ts';
import { MARKS, markOf } from './marks.ts';
import { breakable, joined, type Markup, markup, NOTHING, prose, text } from './markup.ts';
import type { Access, Matrix } from './matrix.ts';

const SHOWN = 300;

/** For each service, each secret on its whole way: by which line allowed, given and read where. */
export const pathsSection = ({ accesses }: Matrix): Markup => {
  const worst = [...accesses.filter(isBad), ...accesses.filter((access) => !isBad(access))];
  const kept = new Set(worst.slice(0, SHOWN));
  const services = new Map<string, Access[]>();
  for (const access of accesses.filter((one) => kept.has(one))) {
    const list = services.get(access.service) ?? [];
    if (list.push(access) === 1) services.set(access.service, list);
  }
  return joined([
    markup`<section aria-labelledby="paths"><h2 id="paths">Every path, service by service</h2>`,
    ...[...services].map(([service, list]) =>
      joined([
        markup`<div class="service"><h3>${breakable(service)}</h3><ul class="paths">`,
        ...list.map(itemOf),
        markup`</ul></div>`,
      ]),
    ),
    accesses.length <= SHOWN
      ? NOTHING
      : markup`<p class="cut">${text(`${formatCount(SHOWN)} of ${formatCount(accesses.length)} paths shown, what is violated first.`)}</p>`,
    markup`</section>`,
  ]);
};

const isBad = ({ mayNot, broken }: Access): boolean => mayNot || broken;

const itemOf = (access: Access): Markup => {
  const mark = markOf(access);
  const lines: readonly (readonly [string, string])[] = [
    ['Policy', access.policy],
    ['Given by', access.grantedBy || 'nothing'],
    ['Read at', access.readAt || 'nowhere that was seen'],
    ...(access.passedOn === '' ? [] : ([['Passed on to', access.passedOn]] as const)),
  ];
  return joined([
    markup`<li${isBad(access) ? markup` class="bad"` : NOTHING}><p class="what"><b aria-hidden="true">${text(MARKS[mark].sign)}</b> ${breakable(access.secret)} <span class="tag">${text(access.family)}</span></p><dl>`,
    ...lines.map(([term, words]) => markup`<div><dt>${text(term)}</dt><dd>${prose(words)}</dd></div>`),
    markup`</dl></li>`,
  ]);
};
