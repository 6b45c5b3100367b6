import type { Report, ReportedCheck, ReportedFinding } from '../../model/report.ts';
import { formatCount } from '../counted.ts';
import { coverageWords, isShort } from '../coverage-words.ts';
import { fixOf } from '../finding-words.ts';
import type { Boundary } from './boundary.ts';
import { breakable, joined, type Markup, markup, NOTHING, prose, text } from './markup.ts';

const SHOWN = 200;

/** What blocks: where, why, and the way out. */
export const blockingPart = ({ blocking }: Boundary, report: Report): Markup =>
  joined([
    markup`<section aria-labelledby="broken"><h2 id="broken">What breaks it</h2>`,
    blocking.length === 0 ? markup`<p>Nothing that blocks was found.</p>` : listOf(blocking, report),
    markup`</section>`,
  ]);

/** What could not be looked at or proved. */
export const unprovedPart = ({ unproved, blind }: Boundary, report: Report): Markup => {
  const short = report.checks.flatMap(({ coverage }) => coverage.filter(isShort));
  const isProved = unproved.length + blind.length + short.length === 0;
  return joined([
    markup`<section aria-labelledby="unproved"><h2 id="unproved">What could not be proved</h2>`,
    isProved ? markup`<p>Everything that had to be looked at was looked at.</p>` : NOTHING,
    ...(blind.length + short.length === 0
      ? []
      : [
          markup`<ul class="plain">`,
          ...blind.map(blindItem),
          ...short.map(
            (row) =>
              markup`<li>${text(coverageWords(row))}${row.note === undefined ? NOTHING : markup`: ${prose(row.note)}`}</li>`,
          ),
          markup`</ul>`,
        ]),
    unproved.length === 0 ? NOTHING : listOf(unproved, report),
    markup`</section>`,
  ]);
};

/** What does not block. */
export const othersPart = ({ others }: Boundary, report: Report): Markup =>
  others.length === 0
    ? NOTHING
    : joined([
        markup`<section aria-labelledby="others"><h2 id="others">Worth knowing, and not blocking</h2>`,
        listOf(others, report),
        markup`</section>`,
      ]);

const blindItem = ({ id, reason }: ReportedCheck): Markup =>
  markup`<li><strong>${text(id)} could not look.</strong> ${prose(reason ?? '')}</li>`;

const listOf = (findings: readonly ReportedFinding[], report: Report): Markup =>
  joined([
    markup`<ol class="findings">`,
    ...findings.slice(0, SHOWN).map((finding) => itemOf(finding, report)),
    markup`</ol>`,
    findings.length <= SHOWN
      ? NOTHING
      : markup`<p class="cut">${text(`${formatCount(SHOWN)} of ${formatCount(findings.length)} shown, the worst first.`)}</p>`,
  ]);

const itemOf = (finding: ReportedFinding, report: Report): Markup => {
  const { severity, ruleId, message, location, disposition } = finding;
  const fix = fixOf(finding, report);
  const tone = disposition.kind === 'blocking' ? markup`bad` : markup`calm`;
  return joined([
    markup`<li class="${tone}"><p class="what">${disposition.kind === 'blocking' ? markup`<b aria-hidden="true">✕</b> ` : NOTHING}${prose(message)}</p>`,
    markup`<p class="where"><code>${breakable(`${location.path}:${location.startLine}`)}</code> <span class="tag">${text(severity)}</span> <span class="soft">${text(ruleId)}</span></p>`,
    fix === undefined ? NOTHING : markup`<p class="fix"><strong>Way out</strong> ${prose(fix)}</p>`,
    disposition.kind === 'excepted'
      ? markup`<p class="fix"><strong>Excepted until ${text(disposition.expires)}</strong> ${text(disposition.reason)}</p>`
      : NOTHING,
    markup`</li>`,
  ]);
};
