/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const WORDS =
  'account address amount batch buyer cart catalog channel charge checkout comment coupon currency customer delivery discount draft event export invoice item label ledger limit live message order owner page payment period price product profile quantity queue rate refund region reply report request retry sale schedule seller service session shipment status stock store stream summary tax team template total tracking transfer update user vendor video warehouse window'.split(
    ' ',
  );

type Word = () => string;

interface Language {
  readonly extension: string;
  readonly line: (word: Word, number: number) => string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const chosen = (lines: readonly string[], number: number): string => lines[number % lines.length] ?? '';

const LANGUAGES: readonly Language[] = [
  {
    extension: 'ts',
    line: (word, number) =>
      chosen(
        [
          `export const ${word()}${capital(word())} = (${word()}: ${capital(word())}): number => ${word()}.${word()} * ${number};`,
          `  if (${word()}.${word()} > ${number}) return ${word()}${capital(word())}(${word()}, '${word()}');`,
          `import { ${word()}${capital(word())} } from '../${word()}/${word()}.ts';`,
          `  // The ${word()} of a ${word()} is kept until its ${word()} has been confirmed by the ${word()}.`,
          `  await ${word()}s.${word()}({ ${word()}: '${word()}-${number}', ${word()}: ${number} });`,
          '',
        ],
        number,
      ),
  },
  {
    extension: 'py',
    line: (word, number) =>
      chosen(
        [
          `def ${word()}_${word()}(${word()}: ${capital(word())}, ${word()}: int = ${number}) -> ${capital(word())}:`,
          `    ${word()} = self._${word()}.${word()}(${word()}_id="${word()}-${number}")`,
          `    for ${word()} in ${word()}.${word()}s[:${number}]:`,
          `        log.info("%s ${word()} ${word()} %s", ${word()}, ${word()})`,
          `from ${word()}.${word()} import ${capital(word())}`,
          '',
        ],
        number,
      ),
  },
  {
    extension: 'json',
    line: (word, number) => `  "${word()}-${word()}": { "${word()}": ${number}, "${word()}": "${word()} ${word()}" },`,
  },
  {
    extension: 'md',
    line: (word, number) =>
      chosen(
        [
          `When a ${word()} has a ${word()}, the ${word()} of the ${word()} is shown within ${number} seconds of its ${word()}.`,
          `- **${word()} ${word()}**: ${word()}, ${word()} and at most ${number} of each ${word()}`,
          '',
        ],
        number,
      ),
  },
];

export interface SourceText {
  readonly path: string;
  readonly lines: string[];
}

/** The n-th file: a path in a tree of folders, and between 20 and 180 lines of something that reads like code. */
export const sourceText = (index: number, random: () => number): SourceText => {
  const language = LANGUAGES[index % LANGUAGES.length] as Language;
  const length = 20 + Math.floor(random() ** 2 * 160);
  const path = `${wordOf(index)}/${wordOf(Math.floor(index / 64))}/${wordOf(index * 7)}-${index}.${language.extension}`;
  return { path, lines: Array.from({ length }, () => newLine(language, random)) };
};

/** Rewrites a few lines of a file in place, and adds one. */
export const rewriteLines = (file: SourceText, index: number, random: () => number): void => {
  const language = LANGUAGES[index % LANGUAGES.length] as Language;
  const start = Math.floor(random() * file.lines.length);
  for (let offset = 0; offset < 5; offset++)
    file.lines[(start + offset) % file.lines.length] = newLine(language, random);
  file.lines.splice(start, 0, newLine(language, random));
};

const newLine = (language: Language, random: () => number): string =>
  language.line(() => wordOf(Math.floor(random() * WORDS.length)), Math.floor(random() * 10_000));

const wordOf = (index: number): string => WORDS[index % WORDS.length] as string;
