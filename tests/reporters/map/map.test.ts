import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GraphNode } from '../../../src/model/graph.ts';
import type { Report } from '../../../src/model/report.ts';
import { type Boundary, boundaryOf, standingOf } from '../../../src/reporters/map/boundary.ts';
import { descriptionOf, mapAsMermaid, mapAsTable } from '../../../src/reporters/map/boundary-text.ts';
import { explainAccess } from '../../../src/reporters/map/explain-access.ts';
import { layoutOf } from '../../../src/reporters/map/layout.ts';
import { boundaryPage } from '../../../src/reporters/map/page.ts';
import { PAGE_STYLE, PAGE_STYLE_DIGEST } from '../../../src/reporters/map/page-style.ts';
import { svgDocument } from '../../../src/reporters/map/svg.ts';
import { excepted, graph, reportOf } from '../support/reports.ts';
import { boundaryGraph, boundaryReport, breach, gap, ROWS } from './support/boundary-report.ts';
import { parsedPage, parsedSvg } from './support/parsed.ts';

const GOLDEN = join(import.meta.dirname, 'golden');

const drawable = (report: Report): Boundary => {
  const boundary = boundaryOf(report);
  if (boundary === undefined) throw new Error('there is nothing to draw');
  return boundary;
};
const pageOf = (report: Report) => boundaryPage(drawable(report), report);
const svgOf = (report: Report) => {
  const boundary = drawable(report);
  return svgDocument({ title: boundary.title, drawing: boundary.drawing, description: descriptionOf(boundary) });
};
const told = (report: Report, service: string, secret: string): string => {
  const explanation = explainAccess(report, service, secret);
  return explanation.status === 'explained' ? `${explanation.text}\n` : JSON.stringify(explanation);
};

describe('the boundary of a shop whose API reads the key of its worker', () => {
  const report = boundaryReport();

  test.each([
    ['boundary.html', pageOf],
    ['boundary.svg', svgOf],
    ['boundary.mmd', (one: Report) => `${mapAsMermaid(drawable(one))}\n`],
    ['boundary.table.txt', (one: Report) => `${mapAsTable(drawable(one))}\n`],
    ['explain-refused.txt', (one: Report) => told(one, 'api', 'OPENAI_API_KEY')],
    ['explain-allowed.txt', (one: Report) => told(one, 'worker', 'OPENAI_API_KEY')],
    ['explain-strangers.txt', (one: Report) => told(one, 'site', 'FB_APP_SECRET')],
  ])('is drawn as %s, the same every time', async (file, render) => {
    expect(render(report)).toBe(render(structuredClone(report)));
    await expect(render(report)).toMatchFileSnapshot(join(GOLDEN, file));
  });

  test('is marked in words as well as in colour: box, line, cell and verdict', () => {
    const svg = parsedSvg(svgOf(report));
    expect(svg.text.match(/✕ violated/g)).toHaveLength(1);
    expect(svg.text).toContain('✕ 1 read, not given');
    const page = parsedPage(pageOf(report)).text;
    expect(page).toContain('may not: read');
    expect(page).toMatch(/Broken\s+1 finding blocks, about api; about 1 place nothing can be proved\./);
    expect(mapAsMermaid(drawable(report))).toContain('|"1 read / not given - violated"|');
    expect(mapAsTable(drawable(report))).toContain('✕ may not: read');
  });

  test('says who holds nothing', () => {
    expect(parsedPage(pageOf(report)).text).toContain('No secret is given to or read by: site.');
  });
});

describe('the verdict of the boundary', () => {
  const blind = (report: Report): Report => ({
    ...report,
    checks: report.checks.map((check) =>
      check.id === 'service-access' ? { ...check, status: 'unavailable', reason: 'A file is too large.' } : check,
    ),
  });

  test.each([
    ['held', boundaryReport([])],
    ['broken', boundaryReport([breach])],
    ['broken', blind(boundaryReport([breach]))],
    ['unknown', boundaryReport([gap])],
    ['unknown', blind(boundaryReport([]))],
    ['held', boundaryReport([{ ...breach, disposition: excepted() }])],
  ])('is %s', (kind, report) => {
    expect(standingOf(drawable(report)).kind).toBe(kind);
  });

  test('names what could not be looked at and why', () => {
    expect(standingOf(drawable(blind(boundaryReport([])))).word).toBe('Could not look');
    const { text } = parsedPage(pageOf(blind(boundaryReport([]))));
    expect(text).toContain('service-access could not look. A file is too large.');
    expect(text).not.toContain('Everything that had to be looked at was looked at');
  });

  test('shows what an exception covers as excepted, never as broken', () => {
    const { text } = parsedPage(pageOf(boundaryReport([{ ...breach, disposition: excepted('a trial') }])));
    expect(text).toContain('Excepted until 2027-01-31 a trial');
    expect(text).toContain('Nothing that blocks was found.');
  });
});

describe('the page', () => {
  test('names the digest of its own style, so that a browser obeys no other', () => {
    expect(PAGE_STYLE_DIGEST).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
    const { styles, attributes } = parsedPage(pageOf(boundaryReport()));
    expect(styles).toEqual([PAGE_STYLE]);
    expect(attributes.map(({ value }) => value)).toContain(
      `default-src 'none'; style-src '${PAGE_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('needs nothing beside itself and links nowhere', () => {
    const page = pageOf(boundaryReport());
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|@import|<script|<link|<img| href/,
    );
  });

  test('is a real table: each cell has a service above it and a secret beside it', () => {
    const { elements, attributes } = parsedPage(pageOf(boundaryReport()));
    expect(elements).toEqual(expect.arrayContaining(['caption', 'thead', 'tbody']));
    const scopes = attributes.filter(({ name }) => name === 'scope').map(({ value }) => value);
    expect(scopes).toEqual(['col', 'col', 'col', 'rowgroup', 'row', 'rowgroup', 'row']);
  });

  test('is drawn from the env groups alone where no check knows who reads what', () => {
    const report = reportOf([], { graphs: [graph] });
    expect(parsedPage(pageOf(report)).text).not.toContain('Who holds and reads what');
    expect(mapAsTable(drawable(report))).toContain('env group');
    expect(explainAccess(report, 'x', 'y')).toEqual({ status: 'nothing-known' });
    expect(boundaryOf(reportOf([]))).toBeUndefined();
  });
});

describe('the drawing', () => {
  test('has a name and a description for who cannot see it', () => {
    const { elements, attributes, text } = parsedSvg(svgOf(boundaryReport()));
    expect(elements.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(attributes).toContainEqual({ element: 'svg', name: 'role', value: 'img' });
    expect(text).toContain('2 classes of secrets on the left, 1 env group in the middle, 3 services on the right.');
    expect(text).toContain('Violated: api.');
  });

  test('lets no box lie on another and no line run backwards', () => {
    const { boxes, lines, height } = layoutOf(drawable(boundaryReport()).drawing);
    for (const [position, a] of boxes.entries()) {
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(position + 1))
        expect(a.x !== b.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
    }
    expect(lines).toHaveLength(4);
    for (const { points } of lines) {
      expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
    }
  });

  test('draws what comes in a circle or backwards without a line', () => {
    const edges = [{ from: 'service:api', to: 'class:ai' }, ...boundaryGraph.edges];
    const report = boundaryReport([], ROWS, { graphs: [{ ...boundaryGraph, edges }] });
    expect(layoutOf(drawable(report).drawing).lines).toHaveLength(4);
  });
});

describe('a boundary that is too much to read', () => {
  const SERVICES = 300;
  const SECRETS = 900;
  const rows = Array.from({ length: 20_000 }, (_, n) => [
    `s${n % SERVICES}`,
    `SECRET_${n % SECRETS}`,
    `class${n % 9}`,
    'may hold it (aduana.yml:3)',
    'sync: false (render.yaml:4)',
    '',
    '',
  ]);
  const last = ['s299', 'WORST_KEY', 'class1', 'may not hold it: x (aduana.yml:9)', 'sync: false (r:1)', '', ''];
  const nodes = Array.from(
    { length: SERVICES },
    (_, n): GraphNode => ({ id: `service:s${n}`, label: `s${n}`, kind: 'service' }),
  );
  const findings = Array.from({ length: 1500 }, (_, n) => ({
    ...breach,
    subject: `service:s${n % 300} env:K${n} given`,
  }));
  const report = boundaryReport(findings, [...rows, last], { graphs: [{ ...boundaryGraph, nodes }] });

  test('is cut, what is violated first, and says in numbers what is left out', () => {
    const page = pageOf(report);
    const { text } = parsedPage(page);
    expect(text).toContain(
      'Shown are 60 services and 181 secrets of 300 services and 901 secrets, what is violated first.',
    );
    expect(text).toContain('WORST_KEY');
    expect(text).toContain('300 nodes and 0 links are too many to draw');
    expect(text).toContain('s19 and 280 others.');
    expect(text).toContain('200 of 1,500 shown, the worst first.');
    expect(text).toContain('300 of 20,001 paths shown, what is violated first.');
    expect(page.length).toBeLessThan(4_000_000);
    expect(parsedPage(page).errors).toEqual([]);
  });

  test('is cut in a terminal too', () => {
    const table = mapAsTable(drawable(report));
    expect(table).toContain('WORST_KEY');
    expect(table).toContain('of 300 services and 901 secrets');
    for (const line of table.split('\n').slice(0, -1)) expect(line.length).toBeLessThanOrEqual(120);
  });
});

describe('the path of a secret to a service', () => {
  test('tells a name that nobody knows from one that has nothing to do with it', () => {
    const report = boundaryReport();
    expect(explainAccess(report, 'wroker', 'OPENAI_API_KEY')).toEqual({
      status: 'unknown',
      what: 'service',
      known: ['worker', 'api', 'site'],
    });
    expect(explainAccess(report, 'worker', '__proto__')).toMatchObject({ status: 'unknown', what: 'secret' });
    expect(explainAccess(report, '__proto__', 'OPENAI_API_KEY')).toMatchObject({ status: 'unknown', what: 'service' });
    expect(told(report, 'site', 'OPENAI_API_KEY')).toContain('have nothing to do with each other');
  });

  test('says what cannot be proved about the service', () => {
    expect(told(boundaryReport(), 'worker', 'FB_APP_SECRET')).toContain('What cannot be proved about the service:');
    expect(told(boundaryReport(), 'api', 'FB_APP_SECRET')).not.toContain('cannot be proved');
  });
});
