/**
 * Besides the usual care, the linter keeps two promises of the architecture: who may import whom, and that only
 * src/word knows Office. The table of both stands in src/README.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import importPlugin from 'eslint-plugin-import';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

/** What each folder of src may import; a folder that is not named may import nothing of its siblings. */
const mayImport = {
  outline: [],
  report: ['outline'],
  ooxml: ['outline', 'report'],
  word: [],
  session: ['outline', 'report', 'ooxml', 'word'],
  strings: [],
  taskpane: ['outline', 'report', 'session', 'strings'],
  cli: ['outline', 'report', 'session', 'strings'],
};

/** What each folder may import as types only: they vanish in the build, so no code comes with them. */
const mayImportTypes = {
  word: ['outline', 'report'],
  strings: ['outline', 'report', 'session', 'word'],
  taskpane: ['word/failure'],
};

/** Folders without a document, a network or a framework: data in, data out. */
const pureFolders = ['outline', 'report'];

const folders = fs
  .readdirSync(path.join(root, 'src'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

const importZones = [
  ...folders.map(folder => {
    const named = [...(mayImport[folder] ?? []), ...(mayImportTypes[folder] ?? [])];
    return {
      target: `./src/${folder}`,
      from: './src',
      except: [folder, ...named].map(name => `./${name}${name.includes('/') ? '.ts' : ''}`),
      message: `src/${folder} may import ${named.join(', ') || 'nothing of its siblings'} (src/README.md).`,
    };
  }),
  {
    target: './src/*.ts',
    from: './src',
    message: 'A file belongs into a folder that has a place in the table.',
  },
  { target: './src', from: './test', message: 'The product knows nothing of its tests.' },
  {
    target: './test/word-host',
    from: './src',
    message:
      'The emulated host must not read what we write with our own reader: both would be wrong together.',
  },
];

const noMarkupFromText = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text becomes markup here: build elements instead.',
  },
  {
    selector:
      ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
    message: 'Text becomes markup here: build elements instead.',
  },
];

const officeNames = ['Office', 'Word', 'OfficeExtension'];
const officePattern = `/^(${officeNames.join('|')})$/`;
const officeMessage = 'Only src/word touches Office: ask it for what you need.';

// no-restricted-globals sees neither window.Office nor the type Word.ContentControl.
const noOfficeByAnotherWay = [
  { selector: `MemberExpression[property.name=${officePattern}]`, message: officeMessage },
  { selector: `MemberExpression[property.value=${officePattern}]`, message: officeMessage },
  { selector: `TSQualifiedName[left.name=${officePattern}]`, message: officeMessage },
];

const oneQueue = {
  selector: 'CallExpression[callee.object.name="Word"][callee.property.name="run"]',
  message: 'Word.run stands in run.ts alone, where every call waits its turn.',
};

const oneReader = {
  selector: 'ImportSpecifier[imported.name="parseTag"]',
  message: 'Tags are read in ownControls.ts alone: ask it for the controls of ours.',
};

const onePropertyRunner = [
  'MemberExpression[object.name="fc"][property.name=/^(assert|check)$/]',
  'ImportDeclaration[source.value="fast-check"] ImportSpecifier[imported.name=/^(assert|check)$/]',
].map(selector => ({
  selector,
  message: 'Use assertProperty of test/support/property.ts: its failures say how to run them again.',
}));

const platformNames = [
  'window',
  'document',
  'self',
  'globalThis',
  'navigator',
  'localStorage',
  'fetch',
  'XMLHttpRequest',
  'DOMParser',
];

const frameworks = ['react', 'react-dom', 'react/*', 'react-dom/*', '@fluentui/*'];

/** The rules that depend on the folder; in flat config the last entry of a rule wins, so each is whole here. */
function folderRules(folder) {
  const typesOnly = mayImportTypes[folder] ?? [];
  const typesOnlyPattern = `^\\.\\.(/\\.\\.)*/(${typesOnly.join('|')})(/|$)`;
  const isWord = folder === 'word';
  return {
    'no-restricted-globals': [
      'error',
      ...(isWord ? [] : officeNames.map(name => ({ name, message: officeMessage }))),
      ...(pureFolders.includes(folder)
        ? platformNames.map(name => ({ name, message: `src/${folder} is pure: data in, data out.` }))
        : []),
    ],
    'no-restricted-syntax': [
      'error',
      ...noMarkupFromText,
      oneReader,
      ...(isWord ? [oneQueue] : noOfficeByAnotherWay),
      ...(typesOnly.length === 0
        ? []
        : [
            {
              selector: `ImportExpression[source.value=/${typesOnlyPattern.replaceAll('/', '\\/')}/]`,
              message: `src/${folder} may import types only from there.`,
            },
          ]),
    ],
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: '@microsoft/office-js-helpers',
            message: 'Its 14 KiB stay out of the start-up chunk: import() it where it is needed.',
            allowTypeImports: true,
          },
        ],
        patterns: [
          ...(folder === 'taskpane' ? [] : [{ group: frameworks, message: 'React lives in src/taskpane.' }]),
          ...(typesOnly.length === 0
            ? []
            : [
                {
                  regex: typesOnlyPattern,
                  allowTypeImports: true,
                  message: `src/${folder} may import types only from there.`,
                },
              ]),
        ],
      },
    ],
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { import: importPlugin },
    settings: { 'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'] } } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      // What neither the compiler nor typescript-eslint sees of @eslint/js's recommended set. The second one matters
      // for Vietnamese: a class such as [ế] written with combining marks matches its parts.
      'no-control-regex': 'error',
      'no-misleading-character-class': 'error',
      'no-irregular-whitespace': 'error',
      'no-useless-escape': 'error',
      'no-useless-backreference': 'error',
      'no-empty-character-class': 'error',
      'no-constant-binary-expression': 'error',
      'no-constant-condition': 'error',
      'no-cond-assign': 'error',
      'no-empty': 'error',
      'no-unsafe-finally': 'error',
      'import/no-restricted-paths': ['error', { zones: importZones, basePath: root }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // Types are marked where they are imported, so that a look at the line tells whether code comes with it; and each
      // module is named once.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'import/no-duplicates': ['error', { 'prefer-inline': true }],
      // A number in a sentence is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `() => act()` hands a call on; the empty result is not used.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'import/no-extraneous-dependencies': ['error', { devDependencies: false, packageDir: root }] },
  },
  {
    // Runs on the machine of whoever prepares outlines, not in the pane.
    files: ['src/cli/**/*.ts'],
    rules: { 'import/no-extraneous-dependencies': ['error', { devDependencies: true, packageDir: root }] },
  },
  ...folders.map(folder => ({ files: [`src/${folder}/**/*.{ts,tsx}`], rules: folderRules(folder) })),
  {
    files: ['src/word/run.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkupFromText] },
  },
  {
    files: ['src/report/ownControls.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkupFromText, ...noOfficeByAnotherWay] },
  },
  {
    files: ['src/word/**/*.ts'],
    // The plugin's own configs bring a second TypeScript and Prettier, so only its rules are taken; and not its three
    // rules of load and sync: they follow the order of lines, not of calls, and blame a reader that runs after the
    // sync. The emulated host throws on a read before load and sync, as Word does.
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test may state what it knows of its own fixture; a wrong statement fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/property.ts'],
    rules: { 'no-restricted-syntax': ['error', ...onePropertyRunner] },
  },
  {
    // Scripts that speak to the person who started them.
    files: ['*.{js,mjs,cjs}', 'test/**/*.{js,mjs,cjs}', 'test/{bench,build,preview,support}/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
