import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, link, type Markdown, md, prose, tableHead, tableRow, text } from '../../src/reporters/markdown.ts';
import { visible } from '../../src/reporters/visible.ts';
import { inert } from '../../src/reporters/workflow-command.ts';
import { pageOf } from './support/page.ts';
import { PAYLOADS } from './support/payloads.ts';

const cell = (content: Markdown) =>
  pageOf(`${tableHead([text('left'), text('right')])}\n${tableRow([content, text('end')])}`);

/** The words of the first cell, without the marks that keep names and addresses from being links. */
const shown = (content: Markdown): string =>
  (/left\s*right\s*([\s\S]*?)\s*end\s*$/.exec(cell(content).text)?.[1] ?? 'no such cell').replaceAll('\u200b', '');

/** A dollar sign stands in an element of its own, so that it starts no formula. */
const isBox = (tag: string): boolean => !/^\/?(?:code|span)$/.test(tag);

const squeezed = (plain: string): string => plain.replace(/ +/g, ' ').trim();

/** Strings made of the pieces that Markdown, HTML and the runner care about. */
const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'`|\\*_[]()<>&#@!~$:-+=.^"\'{}\n\t 0aZ',
      '\u200b',
      '\u202e',
      '##[',
      '::',
      'www.',
      'https://',
      '&amp;',
    ),
    fc.constantFrom(...PAYLOADS.map((payload) => payload.slice(0, 60))),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 12 },
);

describe('plain text in a table', () => {
  test('reads as it was written, in one cell, without a tag', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const plain = pieces.join('');
        expect(squeezed(shown(text(plain)))).toBe(squeezed(visible(plain)));
        expect(cell(text(plain)).tags.filter(isBox)).toEqual(cell(text('x')).tags);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test('reads as it was written in a code span too', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const plain = pieces.join('');
        expect(squeezed(shown(code(plain)))).toBe(squeezed(inert(visible(plain))));
        expect(cell(code(plain)).tags.filter(isBox)).toEqual(cell(text('x')).tags);
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  test('reads as it was written in a sentence with quoted words', () => {
    fc.assert(
      fc.property(hostile, hostile, (quoted, rest) => {
        const page = cell(prose(`\`${quoted.join('')}\` is wrong: ${rest.join('')}`));
        expect(page.tags.filter(isBox)).toEqual(cell(text('x')).tags);
        expect(page.hrefs).toEqual([]);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

describe('raw Markdown stays readable', () => {
  test.each([
    ['FB_APP_SECRET in webhook-api', 'FB_APP_SECRET in webhook-api'],
    ['1,200 of 1,300 rows (the worst first)', '1,200 of 1,300 rows (the worst first)'],
    ['_private', '\\_private'],
    ['a.b: c', 'a.b: c'],
    ['render.yaml:31', 'render.yaml:31'],
  ])('%s is written %s', (plain, expected) => {
    expect(text(plain)).toBe(expected);
  });

  test.each([
    ['see 9fceb02d0ae598e9', 'see 9fceb0&#8203;2d0ae5&#8203;98e9'],
    ['1234567 packages', '123456&#8203;7 packages'],
    ['deadbee', 'deadbe&#8203;e'],
    ['a facade, 123456', 'a facade, 123456'],
    [':100: a.yml:31:16', ':&#8203;100: a.yml:&#8203;31:16'],
    ['$1 and $2', '<span>&#36;</span>1 and <span>&#36;</span>2'],
  ])('%s is no commit, emoji or formula', (plain, expected) => {
    expect(text(plain)).toBe(expected);
  });

  test('an address is shown to be copied, and is no link', () => {
    const markdown = prose('See https://osv.dev/vulnerability/GHSA-1, or (http://a.example/b?c=d).');
    expect(markdown).toBe('See `https://osv.dev/vulnerability/GHSA-1`, or (`http://a.example/b?c=d`).');
    expect(pageOf(markdown).hrefs).toEqual([]);
  });

  test('a word that mixes alphabets shows which letters are not Latin, a word in one stays as it is', () => {
    expect(text('p\u0430ypal \u03bfpenai')).toBe('p\\\\u0430ypal \\\\u03bfpenai');
    expect(text('привет αβγ 名前 naïve 5 µs')).toBe('привет αβγ 名前 naïve 5 µs');
  });

  test('a comment in a code span is no comment to who looks for one', () => {
    expect(code('<!-- aduana -->')).not.toContain('<!--');
    expect(pageOf(code('<!-- aduana -->')).text).toBe('<!-- aduana -->');
  });

  test('a culprit in backticks stays a code span', () => {
    expect(prose('`DATABASE_URL` has its value in `render.yaml`')).toBe(
      '`DATABASE_URL` has its value in `render.yaml`',
    );
  });

  test('a code span with backticks gets a longer fence', () => {
    expect(code('a `` b')).toBe('``` a `` b ```');
  });
});

describe('a link', () => {
  test.each([
    'javascript:alert(1)',
    'http://github.com/a',
    'https://github.com/a b',
    'https://github.com/a)b',
    'https://user@github.com/a',
    'https://github.com/a"b',
    '//github.com/a',
  ])('is not made to %s', (address) => {
    expect(link(md`label`, address)).toBe('label');
  });

  test('is made to a page on the web', () => {
    expect(link(md`label`, 'https://ghe.example.org/a/b/blob/c/d%20e.yaml#L3')).toBe(
      '[label](https://ghe.example.org/a/b/blob/c/d%20e.yaml#L3)',
    );
  });
});
