import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { execa } from 'execa';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../src/checks/checks.generated.ts';
import { INPUT_NAMES } from '../src/entrypoints/action-inputs.ts';
import type { RuleMeta } from '../src/model/rule.ts';
import { REQUIREMENT_ROWS } from './support/requirement-rows.ts';
import { fixturesOf, ruleFolder } from './support/rule-fixtures.ts';

// What every part of the project promises and no compiler checks.

const PROJECT = join(import.meta.dirname, '..');

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PROJECT.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

const rules = checks.flatMap(({ id, rules }) =>
  Object.entries(rules).map(([name, meta]): readonly [string, RuleMeta] => [`${id}/${name}`, meta]),
);

const SECTIONS = ['Why it matters', 'How to fix', 'When not to use it', 'What it does not see'];

/** Words that the glossary of CONTRIBUTING.md has another word for. */
const STRANGERS = /\b(alert|allowlist|audit|blacklist|detector|issue|linter|plugin|problem|scanner|whitelist)s?\b/i;

describe.each(rules)('the rule %s', (id, meta) => {
  const page = () => readFileSync(join(ruleFolder(id), 'README.md'), 'utf8');

  test('has a page that says why, how to fix it, when not to use it and what it does not see', () => {
    const [, body = ''] = page().split('<!-- end generated header -->');
    const sections = body.split(/^## /m).slice(1);
    const words = sections.map((section) => [section.split('\n', 1)[0], section.split('\n').slice(1).join('').trim()]);
    expect(words.map(([heading]) => heading)).toEqual(SECTIONS);
    for (const [heading, text = ''] of words) expect(text.length, heading).toBeGreaterThan(20);
  });

  test('has at least two repositories that break it and two that only look as if', () => {
    expect(fixturesOf(id, 'bad').length).toBeGreaterThanOrEqual(2);
    expect(fixturesOf(id, 'good').length).toBeGreaterThanOrEqual(2);
  });

  test('has nothing left to do', () => {
    for (const file of filesUnder(ruleFolder(id).slice(PROJECT.length + 1)))
      expect(read(file), file).not.toMatch(/\bTODO\b/);
  });

  test('has a title of its own: a noun phrase without a full stop, in the words of the glossary', () => {
    expect(rules.filter(([, other]) => other.title === meta.title)).toHaveLength(1);
    expect(meta.title).toMatch(/^[A-Z`].{9,99}[^.!?:]$/);
    expect(meta.title).not.toMatch(STRANGERS);
    expect(id).not.toMatch(STRANGERS);
  });

  test('tells the way out in one sentence', () => {
    expect(meta.remediation).toMatch(/^[A-Z`].{15,}\.$/);
  });

  test('stands on pages that a reader can open', () => {
    for (const url of meta.references) expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
    // The policy is our own: nobody else's page speaks about it.
    if (!id.startsWith('policy/')) expect(meta.references).not.toEqual([]);
  });

  test('covers rows of the requirement by their names', () => {
    for (const row of meta.covers ?? []) expect(REQUIREMENT_ROWS, row).toContain(row);
  });

  test('says since which version there is a rule', () => {
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the project', () => {
  test('has every generated file as it would be generated now', async () => {
    const { exitCode, stderr } = await execa(
      process.execPath,
      [join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/generate.ts', '--check'],
      { cwd: PROJECT, reject: false },
    );
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  test('has an action.yml with the very inputs that the Action reads', () => {
    const action = parse(read('action.yml'));
    expect(Object.keys(action.inputs).sort()).toEqual([...INPUT_NAMES].sort());
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });

  test('carries no secret of its fixtures in git: a placeholder stands for each', () => {
    const broken = filesUnder('src/checks')
      .filter((file) => file.includes('/fixtures/'))
      .filter((file) =>
        /\b(?:ghp_|sk_live_)[A-Za-z0-9]{16}|\bxoxb-\d|\bsk-ant-api|\bAKIA[A-Z2-7]{4}|-----BEGIN [A-Z ]*PRIVATE KEY/.test(
          read(file),
        ),
      );
    expect(broken).toEqual([]);
  });
});

/** Where an error may be caught, outside the readers, which meet failures of the outside world and name them. */
const CATCHES: Readonly<Record<string, string>> = {
  'src/checks/pipeline/weekly.ts': 'the cron library throws on a line it does not take',
  'src/checks/run-check.ts': 'one broken check never silences the others',
  'src/entrypoints/commands.ts': 'bad usage is thrown by the argument parser',
  'src/entrypoints/gate.ts': 'what a reader could not look at becomes part of the verdict',
  'src/entrypoints/open-sources.ts': 'a folder that cannot be looked up is not there',
  'src/entrypoints/staged-check.ts': 'a merge with conflicts has nothing that could be committed',
  'src/entrypoints/supervise.ts': 'the last line: a defect ends in an exit code other than 0',
  'src/entrypoints/unless-blind.ts': 'a command that judges nothing says what it could not look at',
  'src/entrypoints/write-new.ts': 'what stands in the way of a new file is an answer',
  'src/entrypoints/write-whole.ts': 'a half-written file is removed again',
  'src/parsers/cvss.ts': 'the CVSS library throws on what is no vector',
  'src/parsers/env-references/parse-shell.ts': 'the shell library throws on what is too deep',
  'src/parsers/gitleaks-config.ts': 'the TOML library throws',
  'src/parsers/gitleaks-report.ts': 'JSON.parse throws',
  'src/parsers/located-yaml.ts': 'the YAML library throws on what is too deep',
  'src/parsers/osv-advisory.ts': 'a field of another shape is read as none by the schema: nothing is thrown',
  'src/parsers/python-packages/toml-document.ts': 'the TOML library throws',
  'src/parsers/snyk-report.ts': 'JSON.parse throws',
  'src/publishers/publish-reports.ts': 'a defect in one report to GitHub is nothing to the others and to the verdict',
};

/** Whether code has a name as a value of its own: texts, comments, regular expressions and keys are none, a module of that name is. */
const usesGlobal = (code: string, name: string): boolean => {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const uses = (node: ts.Node): boolean => {
    if (ts.isImportDeclaration(node))
      return new RegExp(`^['"](?:node:)?${name}['"]$`).test(node.moduleSpecifier.getText());
    if (ts.isPropertyAccessExpression(node)) {
      return uses(node.expression) || (node.name.text === name && node.expression.getText() === 'globalThis');
    }
    const isKey = ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
    if (ts.isIdentifier(node)) return node.text === name;
    return node.forEachChild((child) => (isKey && child === node.name ? undefined : uses(child) || undefined)) ?? false;
  };
  return uses(file);
};

describe('the product', () => {
  const sources = filesUnder('src').filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.generated.ts') && !file.includes('/fixtures/'),
  );
  const codeOf = (file: string) => read(file).replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  const withMatch = (pattern: RegExp) => sources.filter((file) => pattern.test(codeOf(file)));

  test('never ends the process itself, so that everything written is delivered', () => {
    expect(withMatch(/\bprocess\.(exit|abort|reallyExit)\s*\(/)).toEqual([]);
  });

  test('catches errors in few places, each with a reason', () => {
    const elsewhere = withMatch(/(?<!['"`])\bcatch\b/).filter((file) => !file.startsWith('src/readers/'));
    expect(elsewhere).toEqual(Object.keys(CATCHES));
  });

  test('meets the process only where the outside world is met', () => {
    const elsewhere = sources
      .filter((file) => !/^src\/(readers|entrypoints)\//.test(file))
      .filter((file) => usesGlobal(read(file), 'process'));
    expect(elsewhere).toEqual([]);
  });

  test.each([
    ['process.exitCode = 1;', true],
    ["const a = { b: process['env'] };", true],
    ['const a = `x ${process.pid}`;', true],
    ['const { env } = process;', true],
    ['globalThis.process.exit();', true],
    ["import { env } from 'node:process';", true],
    ["// process.exit\nconst a = 'process.env', b = `process.env`, c = /process.env/;", false],
    ['const a = { process: 1 }.process;', false],
    ["type A = 'process.env'; interface B { process: string }", false],
  ])('tells a use of the process from the word: %s', (code, isUse) => {
    expect(usesGlobal(code, 'process')).toBe(isUse);
  });

  test('reads no clock where facts are judged or rendered', () => {
    const inside = withMatch(/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/);
    expect(inside.filter((file) => !/^src\/(readers|entrypoints)\//.test(file))).toEqual([]);
  });
});
