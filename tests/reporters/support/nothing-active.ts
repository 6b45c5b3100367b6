import { expect } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { expectOnlyOurs, OUR_ELEMENTS, OUR_SVG } from '../map/support/only-ours.ts';
import { parsedPage, parsedSvg } from '../map/support/parsed.ts';
import { activeIn, type Page, pageOf } from './page.ts';
import { obeyedCommands } from './runner.ts';
import { sarifProblems } from './sarif.ts';
import type { Sink, SinkKind } from './sinks.ts';

/** Anything that draws nothing or redraws its neighbours, but for the newlines between lines. */
const UNSEEN = /[^\P{C}\n\p{Cn}\p{Co}]|[\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;
const OUR_COLOURS = new RegExp(`${String.fromCharCode(27)}\\[(?:1|2|22|31|32|33|39)m`, 'g');

/** Fails where the sink does anything with the words of the report but show them. `calm` is what it shows when a plain word stands in their places. */
export const expectNothingActive = (sink: Sink, report: Report, calm: string, given: string): void => {
  const rendered = sink.render(report);
  if (sink.kind !== 'commands') expect(obeyedCommands(rendered), given).toEqual([]);
  if (sink.kind !== 'colours') expect(rendered.replaceAll('⚠️', ''), given).not.toMatch(UNSEEN);
  if (rendered === calm && sink.kind !== 'json') return;
  JUDGES[sink.kind]({ rendered, report, given, calm });
};

interface Shown {
  readonly rendered: string;
  readonly report: Report;
  readonly given: string;
  readonly calm: string;
}

const JUDGES: Readonly<Record<SinkKind, (shown: Shown) => void>> = {
  lines: () => {},
  colours: ({ rendered, given }) => expect(rendered.replace(OUR_COLOURS, ''), given).not.toMatch(UNSEEN),
  commands: ({ rendered, given }) => {
    const obeyed = obeyedCommands(rendered);
    expect(obeyed.length, given).toBe(rendered.split('\n').length - 1);
    for (const { name, properties } of obeyed) {
      expect(['error', 'warning', 'notice'], given).toContain(name);
      expect(['file', 'line', 'col', 'title'], given).toEqual(expect.arrayContaining(Object.keys(properties)));
      expect(properties['line'] ?? '3', given).toBe('3');
      expect(properties['title'], given).toMatch(/^(?:(?:high|low):|Aduana could not look$)/);
    }
  },
  title: ({ rendered, given }) => {
    expect(rendered, given).not.toContain('\n');
    expect(rendered.length, given).toBeLessThanOrEqual(255);
  },
  json: ({ rendered, report, given }) => expect(JSON.parse(rendered), given).toEqual(report),
  sarif: ({ rendered, given }) => expect(sarifProblems(JSON.parse(rendered)), given).toEqual([]),
  mermaid: ({ rendered, given }) => expectDrawing(rendered, given),
  markdown: ({ rendered, calm, given }) => {
    expect(gridOf(rendered), given).toEqual(gridOf(calm));
    const page = pageOf(rendered);
    const expected = calmPage(calm);
    expect(shapeOf(page), given).toEqual(shapeOf(expected));
    expect(breaksOf(page), given).toBeLessThanOrEqual(breaksOf(expected));
    for (const href of page.hrefs) expect(href, given).toMatch(OUR_PAGES);
    expect(activeIn(page), given).toEqual([]);
    for (const comment of rendered.match(/<!--.*/g) ?? []) expect(comment, given).toMatch(OUR_COMMENT);
    for (const diagram of page.diagrams) expectDrawing(diagram, given);
  },
  svg: ({ rendered, given }) => {
    if (rendered === '') return;
    const parsed = parsedSvg(rendered);
    expectOnlyOurs(parsed, given);
    expect(
      [...new Set(parsed.elements)].filter((name) => !OUR_SVG.has(name)),
      given,
    ).toEqual([]);
  },
  html: ({ rendered, given }) => {
    if (rendered === '') return;
    const parsed = parsedPage(rendered);
    expect(parsed.errors, given).toEqual([]);
    expectOnlyOurs(parsed, given);
    expect(
      [...new Set(parsed.elements)].filter((name) => !OUR_ELEMENTS.has(name)),
      given,
    ).toEqual([]);
  },
};

const OUR_COMMENT = /^<!-- aduana-blocking:(?: [0-9a-f]{12})* -->$/;

const OUR_PAGES =
  /^https:\/\/github\.com\/(?:aduana-security\/aduana\/blob\/v0\.1\.0\/[\w./-]+|acme\/shop\/blob\/[0-9a-f]{40}\/[A-Za-z0-9._~%/-]+#L3)$/;

/** The last one: a harmless report is asked for many times. */
let last: { readonly markdown: string; readonly page: Page } | undefined;

const calmPage = (markdown: string): Page => {
  if (last?.markdown !== markdown) last = { markdown, page: pageOf(markdown) };
  return last.page;
};

/** How many bars each line has, outside of drawings: no payload may add a cell or a line. */
const gridOf = (markdown: string): number[] =>
  markdown
    .replace(/^```mermaid\n[^`]*\n```$/gm, 'drawing')
    .split('\n')
    .map((line) => line.split('|').length - 1);

/** Links and code spans may come and go with the words; boxes may not. */
const shapeOf = ({ tags, diagrams }: Page): { tags: string[]; diagrams: number } => ({
  tags: tags.filter((tag) => !/^\/?(?:a|code|strong|span|br)$/.test(tag)),
  diagrams: diagrams.length,
});

/** A line that says nothing is not shown. */
const breaksOf = ({ tags }: Page): number => tags.filter((tag) => tag === 'br').length;

const expectDrawing = (diagram: string, given: string): void => {
  for (const line of diagram.trim().split('\n')) {
    expect(line, given).toMatch(
      /^(?:flowchart LR| {2}n\d+(?:\["[^"`#;%{}<>]+"\]|\(\["[^"`#;%{}<>]+"\]\)|\{\{"[^"`#;%{}<>]+"\}\}|\[\("[^"`#;%{}<>]+"\)\])(?::::violated)?| {2}n\d+ (?:-->|-\.->)(?:\|"[^"`#;%{}<>]+"\|)? n\d+| {2}classDef violated stroke:#d1242f,stroke-width:3px| {2}linkStyle [\d,]+ stroke:#d1242f,stroke-width:3px|%% [\w ,;.]+)?$/,
    );
  }
};
