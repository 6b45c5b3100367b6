import { describe, expect, it } from 'vitest';
import { marked, runIn } from '../../src/publishers/mark.ts';

const MARK = { key: 'aduana.yml:gate', run: 7 };

describe('the mark of a comment', () => {
  it('is found again, with its run', () => {
    expect(runIn(marked(MARK, 'hello'), MARK.key)).toBe(7);
    expect(runIn(marked(MARK, 'hello').replaceAll('\n', '\r\n'), MARK.key)).toBe(7);
  });

  it.each([
    ['of another job', marked({ key: 'aduana.yml:other', run: 7 }, 'x')],
    ['in a quote', `> ${marked(MARK, 'x')}`],
    ['below something', `hello\n${marked(MARK, 'x')}`],
    ['without an end', marked(MARK, 'x').replace(' -->', '')],
    ['with a run that is none', marked(MARK, 'x').replace('7', 'x')],
    ['of a job whose name goes on', marked({ key: `${MARK.key} run:1`, run: 7 }, 'x')],
    ['of nobody', ''],
  ])('is none %s', (_name, body) => {
    expect(runIn(body, MARK.key)).toBeUndefined();
  });

  it('takes no more than 200 characters and is one comment of HTML, whatever the job is called', () => {
    for (const key of ['a--b:c', 'x'.repeat(500), '-->', '💥'.repeat(100), 'a\nb']) {
      const [first = '', ...rest] = marked({ key, run: 999_999_999_999_999 }, 'body').split('\n');
      expect(first.length).toBeLessThan(200);
      expect(first).toMatch(/^<!-- (?:(?!--)[^<>])* -->$/);
      expect(rest).toEqual(['body']);
    }
  });
});
