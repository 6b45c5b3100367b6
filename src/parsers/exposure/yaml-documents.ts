import { type ParsedYaml, parseYaml } from '../located-yaml.ts';

const MOST = 300;

/**
 * The documents of a YAML stream, each read by itself, with the places of the whole text; empty ones are left out. More than 300 are a
 * problem of the last. Never throws. https://yaml.org/spec/1.2.2/#914-explicit-documents
 */
export const parseYamlDocuments = (text: string): readonly ParsedYaml[] => {
  const lines = text.split('\n');
  const starts = [0, ...lines.flatMap((line, i) => (i > 0 && /^---(?=\s|$)/.test(line) ? [i] : []))];
  const read = starts.slice(0, MOST).flatMap((start, i): readonly ParsedYaml[] => {
    const own = lines.slice(start, starts[i + 1]);
    const document = parseYaml(`${'\n'.repeat(start)}${own.join('\n')}`);
    return document.root === undefined && document.problems.length === 0 ? [] : [document];
  });
  if (starts.length <= MOST) return read;
  const message = `more than ${MOST} YAML documents`;
  return [...read, { problems: [{ kind: 'limit', message, line: (starts[MOST] ?? 0) + 1, column: 1 }] }];
};
