import type { Conclusion, Report } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { heading, type Markdown, md, text } from '../markdown.ts';
import { scopeWords } from '../scope-words.ts';
import { alsoCounted, verdictSentence } from '../verdict-sentence.ts';
import type { Section } from './within-bytes.ts';

const SENTENCE = 2000;

/** A part that is shown whatever else has to go. */
export const always = (markdown: Markdown): Section => ({ rank: 0, render: () => markdown });

/** Whether it passes and why, as the first line that is read. */
export const verdictHeading = (report: Report, level: 2 | 3 = 2): Markdown => {
  const also = alsoCounted(report);
  const sentence = `${verdictSentence(report)}${also === '' ? '' : ` (also ${also})`}`;
  return heading(level, md`${WORDS[report.verdict.conclusion]}: ${text(clip(sentence, SENTENCE))}`);
};

const WORDS: Readonly<Record<Conclusion, Markdown>> = {
  pass: md`✅ Passed`,
  fail: md`❌ Not passed`,
  incomplete: md`⚠️ Incomplete`,
};

/** Which version looked at what. */
export const footer = ({ toolVersion, scope }: Report): Markdown =>
  text(`Aduana ${toolVersion} looked at ${scopeWords(scope)}.`);
