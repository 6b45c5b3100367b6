import type { Conclusion, Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { bold, heading, join, type Markdown, md, prose, text } from '../markdown.ts';
import { scopeWords } from '../scope-words.ts';
import { alsoCounted, verdictSentence } from '../verdict-sentence.ts';

const SENTENCE = 2000;

/** Whether it passes, and in one sentence why. */
export const verdictLines = (report: Report, level: 2 | 3): Markdown => {
  const also = alsoCounted(report);
  return join([
    heading(level, WORDS[report.verdict.conclusion]),
    join([bold(text(sentenceOf(report))), also === '' ? md`` : text(`Also ${also}.`)], ' '),
  ]);
};

const WORDS: Readonly<Record<Conclusion, Markdown>> = {
  pass: md`✅ Aduana: passed`,
  fail: md`❌ Aduana: not passed`,
  incomplete: md`⚠️ Aduana: incomplete`,
};

const sentenceOf = (report: Report): string => {
  const [first = '', ...rest] = clip(verdictSentence(report), SENTENCE).replace(/\.$/, '');
  return `${first.toUpperCase()}${rest.join('')}.`;
};

/** Which version looked at what. */
export const footer = ({ toolVersion, scope }: Report): Markdown =>
  prose(`Aduana ${toolVersion} looked at ${scopeWords(scope).replace(COMMITS, '`$&`')}.`);

const COMMITS = /\b[0-9a-f]{12}(?:\.\.[0-9a-f]{12})?\b/;
