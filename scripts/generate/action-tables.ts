import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GeneratedFile } from './generated-file.ts';
import { textOf } from './rule-tree.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

/** README.md with the tables between its markers made from `action.yml`. */
export const actionTables = async (project: string): Promise<readonly GeneratedFile[]> => {
  const readme = await textOf(join(project, 'README.md'));
  const { inputs, outputs }: ActionMetadata = parse(await readFile(join(project, 'action.yml'), 'utf8'));
  const content = between(between(readme, 'inputs', tableOf('Input', inputs)), 'outputs', tableOf('Output', outputs));
  return [{ path: 'README.md', content }];
};

const tableOf = (heading: string, described: Readonly<Record<string, Described>>): string => {
  const rows = Object.entries(described).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return [`| ${heading} | What it says |`, '| --- | --- |', ...rows].join('\n');
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

const between = (text: string, name: string, content: string): string => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md needs the markers ${start} and ${end}`);
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`;
};
