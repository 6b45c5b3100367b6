import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportToAnnotations } from '../../src/reporters/annotations.ts';
import { diagramOf, diagramTableOf } from '../../src/reporters/diagram.ts';
import { reportToJson } from '../../src/reporters/json/json.ts';
import { reportToSarif } from '../../src/reporters/sarif/sarif.ts';
import { reportToSummary } from '../../src/reporters/summary/summary.ts';
import { reportToTerminal } from '../../src/reporters/terminal/terminal.ts';
import { HOSTILE_FIELDS, withPayload } from './support/hostile-fields.ts';
import { type Page, pageOf } from './support/page.ts';
import { PAYLOADS } from './support/payloads.ts';
import { obeyedCommands } from './support/runner.ts';
import { sarifProblems } from './support/sarif.ts';

const FIELDS = Object.keys(HOSTILE_FIELDS);
/** Anything that draws nothing or redraws its neighbours, but for the newlines between lines. */
const UNSEEN = /[^\P{C}\n\p{Cn}\p{Co}]|[\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;
const OUR_COLOURS = new RegExp(`${String.fromCharCode(27)}\\[(?:1|2|22|31|32|33|39)m`, 'g');
const HARMLESS = 'harmless';

const terminal = (report: Report) => reportToTerminal(report, { color: false, width: 80, verbose: true });

test('there are at least 40 payloads and 25 fields', () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(40);
  expect(FIELDS.length).toBeGreaterThanOrEqual(25);
});

describe.each(FIELDS)('whatever stands in the field %s', (field) => {
  const reports = PAYLOADS.map((payload) => ({ payload, report: withPayload([field], payload) }));
  const each = (judge: (report: Report, payload: string) => void) => {
    for (const { payload, report } of reports) judge(report, payload);
  };

  test('the terminal shows one line as one line and obeys nothing', () => {
    each((report, payload) => {
      const shown = terminal(report);
      expect(shown, payload).not.toMatch(UNSEEN);
      expect(obeyedCommands(shown), payload).toEqual([]);
      const coloured = reportToTerminal(report, { color: true, width: 80, verbose: true });
      expect(coloured.replace(OUR_COLOURS, ''), payload).toBe(shown);
      expect(obeyedCommands(coloured), payload).toEqual([]);
    });
  });

  test('JSON gives back exactly the report and obeys nothing', () => {
    each((report, payload) => {
      const json = reportToJson(report);
      expect(JSON.parse(json), payload).toEqual(report);
      expect(json, payload).not.toMatch(UNSEEN);
      expect(obeyedCommands(json), payload).toEqual([]);
    });
  });

  test('SARIF is valid, points into the repository and holds no link', () => {
    each((report, payload) => {
      const sarif = reportToSarif(report);
      expect(sarif, payload).not.toMatch(UNSEEN);
      expect(obeyedCommands(sarif), payload).toEqual([]);
      expect(sarifProblems(JSON.parse(sarif)), payload).toEqual([]);
    });
  });

  test('annotations are only ours, with our properties', () => {
    each((report, payload) => {
      const printed = reportToAnnotations(report);
      expect(printed, payload).not.toMatch(UNSEEN);
      const obeyed = obeyedCommands(printed);
      expect(obeyed.length, payload).toBe(printed.split('\n').length - 1);
      for (const { name, properties } of obeyed) {
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(['file', 'line', 'col', 'title'], payload).toEqual(expect.arrayContaining(Object.keys(properties)));
        expect(properties['line'] ?? '3', payload).toBe('3');
        expect(properties['title'], payload).toMatch(
          /^(?:high: secrets\/a-fault|low: secrets\/a-fault|Aduana could not look)$/,
        );
      }
    });
  });

  test('the summary keeps its lines and its cells and obeys nothing', () => {
    const grid = gridOf(reportToSummary(withPayload([field], HARMLESS)));
    each((report, payload) => {
      const summary = reportToSummary(report);
      expect(summary.replaceAll('⚠️', ''), payload).not.toMatch(UNSEEN);
      expect(obeyedCommands(summary), payload).toEqual([]);
      expect(gridOf(summary), payload).toEqual(grid);
    });
  });

  test('the map draws boxes and arrows and nothing else', () => {
    each((report, payload) => {
      for (const graph of report.graphs) {
        expectDrawing(diagramOf(graph, report.findings), payload);
        const table = diagramTableOf(graph, report.findings);
        expect(table.split('\n').length, payload).toBe(graph.nodes.length + 1);
        expect(table, payload).not.toMatch(UNSEEN);
        expect(obeyedCommands(table), payload).toEqual([]);
      }
    });
  });
});

/** Fields that stand side by side in the summary. */
const GROUPS: readonly (readonly string[])[] = [
  ['message', 'fix', 'exceptionReason'],
  ['quotedMessage', 'commit', 'exceptionEnd', 'checkReason'],
  ['path', 'checkTitle', 'coverageWhat', 'coverageEngine', 'coverageNote'],
  ['folder', 'tableTitle', 'tableColumn', 'tableCell', 'graphTitle', 'nodeLabel', 'edgeLabel'],
  ['trigger', 'prefix', 'head', 'base', 'nodeId', 'edgeEnd'],
  ['repositoryUrl', 'subject', 'verdictReason'],
];

test('every field is in a group', () => {
  expect(GROUPS.flat().sort()).toEqual([...FIELDS].sort());
});

describe.each(GROUPS.map((group) => ({ group })))('as a page, whatever stands in $group', ({ group }) => {
  test('the summary keeps its shape and links nowhere else', () => {
    const shape = shapeOf(pageOf(reportToSummary(withPayload(group, HARMLESS))));
    for (const payload of PAYLOADS) {
      const page = pageOf(reportToSummary(withPayload(group, payload)));
      expect(shapeOf(page), payload).toEqual(shape);
      for (const href of page.hrefs) expect(href, payload).toMatch(OUR_PAGES);
      expect(page.prose, payload).not.toMatch(/@\w|#\d|\bGH-\d|www\.|:\/\/|mailto:\w|\$\$|:[a-z]+:/i);
      for (const diagram of page.diagrams) expectDrawing(diagram, payload);
    }
  });
});

/** How many bars each line has, outside of drawings: no payload may add a cell or a line. */
const gridOf = (markdown: string): number[] =>
  markdown
    .replace(/^```mermaid\n[^`]*\n```$/m, 'drawing')
    .split('\n')
    .map((line) => line.split('|').length - 1);

const OUR_PAGES =
  /^https:\/\/github\.com\/(?:aduana-security\/aduana\/blob\/v0\.1\.0\/[\w./-]+|acme\/shop\/blob\/[0-9a-f]{40}\/[A-Za-z0-9._~%/-]+#L3)$/;

/** Links and code spans may come and go with the words; boxes may not. */
const shapeOf = ({ tags, diagrams }: Page): { tags: string[]; diagrams: number } => ({
  tags: tags.filter((tag) => !/^\/?(?:a|code|strong|span)$/.test(tag)),
  diagrams: diagrams.length,
});

const expectDrawing = (diagram: string, payload: string): void => {
  for (const line of diagram.trim().split('\n')) {
    expect(line, payload).toMatch(
      /^(?:flowchart LR| {2}n\d+(?:\["[^"`#;%{}<>]+"\]|\(\["[^"`#;%{}<>]+"\]\)|\{\{"[^"`#;%{}<>]+"\}\}|\[\("[^"`#;%{}<>]+"\)\])(?::::violated)?| {2}n\d+ (?:-->|-\.->)(?:\|"[^"`#;%{}<>]+"\|)? n\d+| {2}classDef violated stroke:#d1242f,stroke-width:3px| {2}linkStyle [\d,]+ stroke:#d1242f,stroke-width:3px|%% [\w ,;.]+)$/,
    );
  }
};
