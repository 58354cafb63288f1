import path from 'node:path';
import ts from 'typescript';

/** A member of Word's that a file uses: "ContentControl.tag", and the file and line of it. */
export type Use = { readonly member: string; readonly where: string };

const root = path.resolve(__dirname, '../..');

/** What Microsoft's typings say of Word's classes, and which members of them some files of ours use. */
export function readTypings(files: readonly string[]): {
  /** "ContentControl.tag" → "1.1"; a member of another set than WordApi has its name: "WordApiDesktop 1.2". */
  readonly since: ReadonlyMap<string, string>;
  readonly uses: readonly Use[];
} {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['office-js'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  });
  const checker = program.getTypeChecker();
  const since = new Map<string, string>();
  for (const source of program.getSourceFiles())
    if (source.fileName.includes('@types/office-js/'))
      ts.forEachChild(source, each => readModule(each, since));
  const uses = files.flatMap(file => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`TypeScript did not read ${file}`);
    return usesIn(source, checker, since);
  });
  return { since, uses };
}

/** The classes of `namespace Word`, each member with its "[Api set: WordApi 1.1]". */
function readModule(node: ts.Node, since: Map<string, string>): void {
  if (!ts.isModuleDeclaration(node) || node.name.text !== 'Word') return;
  if (node.body === undefined || !ts.isModuleBlock(node.body)) return;
  for (const statement of node.body.statements) {
    if (!ts.isClassDeclaration(statement)) continue;
    for (const member of statement.members) {
      const comment = ts.getJSDocCommentsAndTags(member).map(each => each.getText());
      const [, set, version] = /\[?Api set: (\w+) ([\d.]+)/.exec(comment.join(' ')) ?? [];
      if (set === undefined || version === undefined || member.name === undefined) continue;
      const name = `${statement.name?.text ?? ''}.${member.name.getText()}`;
      // Of overloads the first one counts: it came first.
      if (!since.has(name)) since.set(name, set === 'WordApi' ? version : `${set} ${version}`);
    }
  }
}

/** Members by a dot or taken apart, and those that a load names. */
function usesIn(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  since: ReadonlyMap<string, string>,
): readonly Use[] {
  const uses: Use[] = [];
  const add = (owner: string, name: string, node: ts.Node) => {
    const member = `${owner}.${name}`;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (since.has(member))
      uses.push({ member, where: `${path.relative(root, source.fileName)}:${String(line)}` });
  };
  const classesOf = (node: ts.Node): readonly ts.Type[] => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    return type.isUnion() ? type.types : [type];
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node))
      for (const type of classesOf(node.expression)) add(nameOf(type, checker), node.name.text, node);
    if (ts.isObjectBindingPattern(node))
      for (const element of node.elements)
        for (const type of classesOf(node))
          add(nameOf(type, checker), (element.propertyName ?? element.name).getText(), node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [names] = node.arguments;
      if (node.expression.name.text === 'load' && names !== undefined && ts.isStringLiteral(names))
        for (const type of classesOf(node.expression.expression))
          for (const name of names.text.split(',')) add(itemOf(type, checker), name.trim(), node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The class, for one of Word's; Office has a `Document` too. */
function nameOf(type: ts.Type, checker: ts.TypeChecker): string {
  const symbol = type.getSymbol();
  const name = symbol === undefined ? '' : checker.getFullyQualifiedName(symbol);
  return name.startsWith('Word.') ? name.slice('Word.'.length) : '';
}

/** A load of a collection names what it wants of the items. */
function itemOf(type: ts.Type, checker: ts.TypeChecker): string {
  const items = type.getProperty('items');
  if (items === undefined) return nameOf(type, checker);
  const [item] = checker.getTypeArguments(checker.getTypeOfSymbol(items) as ts.TypeReference);
  return item === undefined ? '' : nameOf(item, checker);
}
