import ts from 'typescript';

/** What a plain visitor of TypeScript's own parser finds: accesses to the environment that are written out, and loaded modules. */
export interface OracleFacts {
  /** `line:column name`, with `*` for a name that is made at run time. */
  readonly reads: ReadonlySet<string>;
  readonly imports: ReadonlySet<string>;
  readonly hasErrors: boolean;
}

const KINDS: Readonly<Record<string, ts.ScriptKind>> = {
  ts: ts.ScriptKind.TS,
  mts: ts.ScriptKind.TS,
  cts: ts.ScriptKind.TS,
  tsx: ts.ScriptKind.TSX,
};

export const askOracle = (path: string, text: string): OracleFacts => {
  const kind = KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? ts.ScriptKind.JSX;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const reads = new Set<string>();
  const imports = new Set<string>();
  const at = (node: ts.Node): string => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return `${line + 1}:${character + 1}`;
  };
  // No recursion: a minified file nests deeper than the stack.
  const left: ts.Node[] = [file];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const name = accessedName(node);
    if (name !== undefined && takesValue(node)) reads.add(`${at(node)} ${name}`);
    const loaded = loadedModule(node);
    if (loaded !== undefined) imports.add(`${at(node)} ${loaded}`);
    node.forEachChild((child) => {
      left.push(child);
    });
  }
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly unknown[] };
  return { reads, imports, hasErrors: parseDiagnostics.length > 0 };
};

const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;

const isProperty = (
  node: ts.Expression,
  name: string,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
  (ts.isPropertyAccessExpression(node) && node.name.text === name) ||
  (ts.isElementAccessExpression(node) &&
    ts.isStringLiteralLike(node.argumentExpression) &&
    node.argumentExpression.text === name);

const OWN = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'LEGACY', 'SITE', 'ASSETS_PREFIX']);

/** The variable of `process.env.X`, `import.meta.env.X`, `Bun.env.X` and their likes. */
const accessedName = (node: ts.Node): string | undefined => {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  const env = bare(node.expression);
  if (!isProperty(env, 'env')) return undefined;
  const owner = bare(env.expression);
  const isMeta = ts.isMetaProperty(owner);
  const isNamed = ts.isIdentifier(owner) && /^(?:process|Bun)$/.test(owner.text) && !isShadowed(owner);
  const isGlobal =
    isProperty(owner, 'process') &&
    ts.isIdentifier(bare(owner.expression)) &&
    /^(?:globalThis|global|window|self)$/.test(bare(owner.expression).getText());
  if (!isMeta && !isNamed && !isGlobal) return undefined;
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : '*';
  return isMeta && OWN.has(name) ? undefined : name;
};

/** A function around it, or the file, declares the name itself. */
const isShadowed = (name: ts.Identifier): boolean => {
  for (let node: ts.Node = name; node.parent !== undefined; node = node.parent) {
    const { locals } = node.parent as unknown as { readonly locals?: ReadonlyMap<string, unknown> };
    if (locals?.has(name.text)) return true;
    if (ts.isFunctionLike(node.parent) && node.parent.parameters.some(({ name: own }) => own.getText() === name.text))
      return true;
    const statements = ts.isBlock(node.parent) || ts.isSourceFile(node.parent) ? node.parent.statements : [];
    for (const statement of statements) if (declares(statement, name.text)) return true;
  }
  return false;
};

const declares = (statement: ts.Statement, name: string): boolean => {
  if (
    ts.isVariableStatement(statement) &&
    !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)
  ) {
    return statement.declarationList.declarations.some(
      ({ name: own, initializer }) => own.getText() === name && !isRuntimeProcess(initializer),
    );
  }
  return false;
};

const isRuntimeProcess = (value: ts.Expression | undefined): boolean =>
  value !== undefined && /require\(\s*['"](?:node:)?process['"]\s*\)|\bprocess\b/.test(value.getText());

const takesValue = (node: ts.Node): boolean => {
  let value = node;
  while (
    ts.isParenthesizedExpression(value.parent) ||
    ts.isAsExpression(value.parent) ||
    ts.isNonNullExpression(value.parent) ||
    ts.isSatisfiesExpression(value.parent)
  ) {
    value = value.parent;
  }
  const { parent } = value;
  if (ts.isBinaryExpression(parent) && parent.left === value)
    return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  if (ts.isDeleteExpression(parent) || ts.isTypeOfExpression(parent)) return false;
  return !(ts.isCallExpression(parent) && parent.expression === value);
};

const loadedModule = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return isOfTypes(node) ? undefined : node.moduleSpecifier.text;
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    const { exportClause } = node;
    const names = exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    const isType = node.isTypeOnly || (names.length > 0 && names.every(({ isTypeOnly }) => isTypeOnly));
    return isType ? undefined : node.moduleSpecifier.text;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  const [argument] = node.arguments;
  return (isImport || isRequire) && argument !== undefined && ts.isStringLiteralLike(argument)
    ? argument.text
    : undefined;
};

const isOfTypes = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (importClause === undefined) return false;
  const { namedBindings, name } = importClause;
  if (importClause.isTypeOnly) return true;
  const specifiers = namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return name === undefined && specifiers.length > 0 && specifiers.every(({ isTypeOnly }) => isTypeOnly);
};
