import type { Report } from '../../model/report.ts';
import { counted } from '../counted.ts';
import { scopeWords } from '../scope-words.ts';
import { type Boundary, standingOf } from './boundary.ts';
import { descriptionOf } from './boundary-text.ts';
import { joined, type Markup, markup, NOTHING, prose, styleSheet, text } from './markup.ts';
import { blockingPart, othersPart, unprovedPart } from './page-findings.ts';
import { matrixSection } from './page-matrix.ts';
import { pathsSection } from './page-paths.ts';
import { PAGE_STYLE, PAGE_STYLE_DIGEST } from './page-style.ts';
import { svgInline } from './svg.ts';

/**
 * The boundary as one page that needs nothing beside itself: no script, no network, no link. Its policy lets a browser load nothing and
 * obey no style but its own, by digest. Source: https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
export const boundaryPage = (boundary: Boundary, report: Report): string =>
  `${joined([
    markup`<!doctype html>`,
    markup`<html lang="en"><head><meta charset="utf-8">`,
    markup`<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;${text(PAGE_STYLE_DIGEST)}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
    markup`<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
    markup`<title>Access boundary: ${text(standingOf(boundary).word)}</title>`,
    styleSheet(PAGE_STYLE),
    markup`</head><body><main>`,
    headerOf(boundary),
    pictureOf(boundary),
    boundary.matrix === undefined ? NOTHING : matrixSection(boundary.matrix, idleIn(boundary), classesIn(boundary)),
    blockingPart(boundary, report),
    unprovedPart(boundary, report),
    othersPart(boundary, report),
    boundary.matrix === undefined ? NOTHING : pathsSection(boundary.matrix),
    markup`<footer><p>Aduana ${text(report.toolVersion)} looked at ${text(scopeWords(report.scope))}${commitOf(report)}. This page holds names and places, never a value.</p></footer>`,
    markup`</main></body></html>`,
  ])}\n`;

const headerOf = (boundary: Boundary): Markup => {
  const { kind, word, sentence } = standingOf(boundary);
  return joined([
    markup`<header><p class="brand">Aduana · access boundary</p><h1>Which service holds which secret</h1>`,
    markup`<div class="verdict ${KINDS[kind].style}"><span class="seal" aria-hidden="true">${KINDS[kind].sign}</span><div><p class="word">${text(word)}</p><p>${prose(sentence)}</p></div></div>`,
    markup`<ul class="facts">`,
    ...factsOf(boundary).map((fact) => markup`<li>${text(fact)}</li>`),
    markup`</ul></header>`,
  ]);
};

const KINDS = {
  held: { style: markup`ok`, sign: markup`✓` },
  broken: { style: markup`bad`, sign: markup`✕` },
  unknown: { style: markup`warn`, sign: markup`?` },
} as const;

const factsOf = ({ whole, matrix }: Boundary): readonly string[] => {
  const size = (kind: string) => whole.nodes.filter((node) => node.kind === kind).length;
  const secrets = new Set(matrix?.accesses.map(({ secret }) => secret)).size;
  return [
    counted(size('service'), 'service'),
    ...(size('holder') === 0 ? [] : [counted(size('holder'), 'other holder')]),
    counted(size('env-group'), 'env group'),
    ...(matrix === undefined ? [] : [counted(secrets, 'secret')]),
    counted(size('secret-class'), 'class', 'classes'),
  ];
};

const pictureOf = (boundary: Boundary): Markup =>
  joined([
    markup`<section aria-labelledby="picture"><h2 id="picture">The boundary</h2><figure>`,
    markup`<div class="wide" tabindex="0" role="region" aria-label="Drawing of the boundary">`,
    svgInline({ title: boundary.title, drawing: boundary.drawing, description: descriptionOf(boundary) }),
    markup`</div><figcaption>From a class of secrets through the env group that carries it to the service that is given it. A line has the colour of its class; dashes: code reads what nothing gives, or somebody who is no service takes it; red with ✕: violated.</figcaption></figure>`,
    boundary.collapsed === undefined ? NOTHING : markup`<p class="cut">${text(boundary.collapsed)}</p>`,
    markup`</section>`,
  ]);

const idleIn = ({ whole, matrix }: Boundary): readonly string[] => {
  const busy = new Set(matrix?.services);
  return whole.nodes.filter(({ kind, label }) => kind === 'service' && !busy.has(label)).map(({ label }) => label);
};

const classesIn = ({ drawing }: Boundary): readonly string[] =>
  drawing.nodes.filter(({ kind }) => kind === 'secret-class').map(({ label }) => label);

const commitOf = ({ scope: { head, mode } }: Report): Markup =>
  head === undefined || mode !== 'tree' ? NOTHING : markup`, on commit <code>${text(head.slice(0, 12))}</code>`;
