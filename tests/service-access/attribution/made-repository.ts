import ts from 'typescript';
import { accessServices } from '../../../src/checks/service-access/access-service.ts';
import { attribute } from '../../../src/checks/service-access/attribute.ts';
import type { ServiceCode } from '../../../src/checks/service-access/service-code.ts';
import type { SourceTree } from '../../../src/checks/service-access/source-tree.ts';
import type { DeclaredService } from '../../../src/model/policy.ts';
import { parseBlueprint } from '../../../src/parsers/render-blueprint/parse-blueprint.ts';
import type { ModuleFacts, ModuleImport } from '../../../src/parsers/source-code/module-facts.ts';
import type { SourceCode } from '../../../src/readers/ports.ts';

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

/** A tree that stands in memory. Its imports are found by the TypeScript compiler and by lines of Python: nothing the product uses. */
export const treeOf = (
  texts: Texts,
  paths = Object.keys(texts),
): SourceTree & { readonly parsed: Map<string, number> } => {
  const parsed = new Map<string, number>();
  const textAt = async (path: string) => (Object.hasOwn(texts, path) ? texts[path] : undefined);
  return {
    entries: paths.map((path) => ({ path, kind: 'file' })),
    text: textAt,
    facts: async (path) => {
      parsed.set(path, (parsed.get(path) ?? 0) + 1);
      return factsOf(path, (await textAt(path)) ?? '');
    },
    isRead: () => false,
    release: () => undefined,
    parsed,
  };
};

const factsOf = (path: string, text: string): ModuleFacts | undefined => {
  if (!/\.(?:[cm]?[jt]sx?|py)$/.test(path)) return undefined;
  const imports = path.endsWith('.py') ? pythonImports(text) : scriptImports(path, text);
  return {
    language: path.endsWith('.py') ? 'python' : 'typescript',
    reads: [],
    handovers: [],
    imports,
    accessors: [],
    accessorCalls: [],
    words: [],
    unreadable: [],
  };
};

const scriptImports = (path: string, text: string): readonly ModuleImport[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: ModuleImport[] = [];
  const add = (node: ts.Node, from: string | undefined) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const place = { line: line + 1, column: character + 1 };
    imports.push(from === undefined ? { from: '', names: ['*'], place, dynamic: true } : { from, names: ['*'], place });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { importClause: clause } = node;
      const named = clause?.namedBindings;
      const onlyTypes =
        clause?.isTypeOnly === true ||
        (clause !== undefined &&
          clause.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every(({ isTypeOnly }) => isTypeOnly));
      if (!onlyTypes) add(node, node.moduleSpecifier.text);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && !node.isTypeOnly) {
      add(node, (node.moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require');
      if (loads && first !== undefined) add(node, ts.isStringLiteralLike(first) ? first.text : undefined);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
};

const pythonImports = (text: string): readonly ModuleImport[] => {
  const imports: ModuleImport[] = [];
  const joined = text.replace(/\(([^()]*)\)/g, (_, inner: string) => inner.replace(/\n/g, ' '));
  for (const [i, line] of joined.split('\n').entries()) {
    const place = { line: i + 1, column: 1 };
    const [, from, names] = /^\s*from\s+([.\w]+)\s+import\s+([^#]+)/.exec(line) ?? [];
    const [, plain] = /^\s*import\s+([^#;]+)/.exec(line) ?? [];
    const words = (list: string) =>
      list
        .split(',')
        .map(
          (name) =>
            name
              .trim()
              .split(/\s+as\s+/)[0]
              ?.trim() ?? '',
        )
        .filter((name) => name !== '');
    if (from !== undefined && names !== undefined) imports.push({ from, names: words(names), place });
    if (plain !== undefined) for (const name of words(plain)) imports.push({ from: name, names: ['*'], place });
  }
  return imports;
};

/** The same tree, read by the product's own engine. */
export const readBy = (tree: SourceTree, sourceCode: SourceCode): SourceTree => {
  const known = new Map<string, ReturnType<SourceTree['facts']>>();
  const read = async (path: string) =>
    sourceCode.facts(path, (await tree.text(path)) ?? '', { envAccessors: [], words: [] });
  return {
    ...tree,
    facts: (path) => {
      const facts = known.get(path) ?? read(path);
      known.set(path, facts);
      return facts;
    },
  };
};

/** A declared service with what a test says of it. */
export const declared = (name: string, more: Partial<DeclaredService> = {}): DeclaredService => ({
  name,
  blueprintName: name,
  source: [],
  entry: [],
  requires: [],
  location: { path: 'aduana.yml', startLine: 1, startColumn: 1 },
  ...more,
});

/** The code of each service of `render.yaml` and of the policy, by name. */
export const attributed = async (
  texts: Texts,
  services: readonly DeclaredService[] = [],
  tree: SourceTree = treeOf(texts),
): Promise<ReadonlyMap<string, ServiceCode>> => {
  const { blueprint } = parseBlueprint(texts['render.yaml'] ?? '', 'render.yaml');
  const all = accessServices({ services }, blueprint?.services ?? []);
  const codes = await attribute({ services: all, tree });
  return new Map(codes.map((code) => [code.service.name, code]));
};

/** One line each: how it was found, its entries, the files it loads, what could not be proved. */
export const shown = (code: ServiceCode | undefined) =>
  code === undefined
    ? undefined
    : {
        foundBy: code.foundBy,
        entries: code.entries,
        loads: [...code.modules.keys()].sort(),
        unproved: code.unproved.map(({ why, location }) => `${location.path}:${location.startLine} ${why}`),
      };
