import js from '@eslint/js';
import json from '@eslint/json';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = ['**/*.ts', '**/*.js', '**/*.mjs'];

/** Restrictions on imports; a later block for the same files replaces an earlier one, so each block names all of its own. */
const zod = {
  group: ['zod', 'zod/*'],
  message: 'Only src/schema validates: zod costs the page three times the element itself.',
};
const zodUnset = {
  group: ['zod'],
  allowTypeImports: true,
  message: 'Take z from src/schema/zod.ts, which says how it reads, before any schema is made.',
};
const nodeModules = { group: ['node:*'], message: 'This runs in a browser; reading files belongs to src/site.' };
const unsafeDirectives = {
  group: ['lit/directives/unsafe-*', 'lit/directives/style-map*', 'lit/static-html*'],
  message: 'Content is never HTML, and the strict CSP refuses inline styles.',
};
const schemaValues = {
  group: ['**/schema/*', '**/schema'],
  allowTypeImports: true,
  message: 'Only types from src/schema: its values bring zod into the page.',
};

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Only src/widget/loader may fetch: nothing a reader does leaves the tab.',
}));
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
  name,
  message: 'Answers stay in memory: they describe a real family.',
}));
const output = [
  { name: 'console', message: 'Only components/warn-once.ts writes to the console; it never sees an answer.' },
];

const forbidGlobals = (...globals) => [
  'error',
  { globals: globals.flat(), checkGlobalObject: true, globalObjects: ['window', 'self'] },
];

const yesIsNotAlwaysGood = {
  selector: ":matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase) > Literal[value='ja']",
  message: 'Outside the engine nothing tests for "ja": in the meldcode it is not always the good answer.',
};
const inlineStyles = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'The strict CSP refuses style attributes: use a class or a part.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'] > Literal[value='style']",
    message: 'The strict CSP refuses style attributes: use a class or a part.',
  },
];
const htmlStrings = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
    property,
    message: 'Content is never HTML: render it as text.',
  })),
  { object: 'document', property: 'write', message: 'Content is never HTML: render it as text.' },
  { object: 'document', property: 'cookie', message: 'No cookies: nothing is stored.' },
  { object: 'navigator', property: 'sendBeacon', message: 'Nothing a reader does leaves the tab.' },
];

const noSleep = 'A time is long enough or it is not: wait for what has to be there, or send something behind it.';

/** What each folder of src may import: itself and these. Types of src/schema are for everybody, its values for who validates. */
const below = {
  engine: [],
  shared: [],
  schema: ['engine', 'shared'],
  guide: ['engine', 'shared', 'schema'],
  components: ['engine', 'shared', 'schema', 'guide'],
  widget: ['shared', 'schema', 'guide', 'components'],
  embed: ['shared', 'schema'],
  'front-page': ['shared'],
  'form-page': ['shared', 'guide', 'components'],
  npm: ['schema', 'components', 'widget'],
  site: ['engine', 'shared', 'schema', 'guide', 'embed'],
};
const outside = ['./scripts', './bench', './dev', './test', './templates', './regions', './organisations'];

/** Who may import whom: imports point down. */
const zones = [
  ...Object.entries(below).map(([folder, others]) => ({
    target: `./src/${folder}`,
    from: './src',
    except: [folder, ...others].map((name) => `./${name}`),
  })),
  { target: './src', from: outside },
  // Of the guide only what takes one: what makes one is for the build.
  ...['components', 'widget', 'npm', 'form-page'].map((folder) => ({
    target: `./src/${folder}`,
    from: './src/guide/resolve',
  })),
  { target: './scripts', from: './src', except: ['./site', './engine'] },
  // What the page of `npx vite` shows, and what reads its content.
  { target: './dev', from: './src', except: ['./npm', './guide', './site'] },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.*/',
      'package/',
      'reports/',
      'coverage/',
      'test-results/',
      '.stryker-tmp/',
      // Broken on purpose.
      'test/**/fixtures/**/*.json',
      // Pages of somebody else, who has the package installed; their types are checked there.
      'test/npm/pages/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // All code
  { files: code, extends: [js.configs.recommended] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A template calls `${() => this.#onNext()}`; the value of such a call is of no use to anybody.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', fetch: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['bench/probe.js', 'bench/hand-written/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['window', 'document', 'addEventListener', 'requestAnimationFrame', 'setTimeout'],
          ...['MessageChannel', 'performance', 'PerformanceObserver'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Served by `meldcode preview` as it stands.
    files: ['templates/preview/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'location', 'DOMParser', 'EventSource'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: code,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  // The tools ask for a default export.
  { files: ['*.config.{js,mjs,ts}'], rules: { 'import-x/no-default-export': 'off' } },

  // What runs in the page
  {
    files: ['src/**/*.ts'],
    ignores: ['src/site/**'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    // Known, so that window.fetch is found too.
    languageOptions: { globals: { window: 'readonly', self: 'readonly' } },
    rules: {
      'no-restricted-globals': forbidGlobals(network, storage, output),
      'no-restricted-properties': ['error', ...htmlStrings],
      'no-restricted-syntax': ['error', yesIsNotAlwaysGood, ...inlineStyles],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [zod, nodeModules, unsafeDirectives] }],
      // Safari forgets that a list without bullets is one, unless its role says so (https://bugs.webkit.org/show_bug.cgi?id=170179).
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inlineStyles] },
  },
  {
    files: ['src/schema/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [zodUnset, nodeModules, unsafeDirectives] }],
    },
  },
  { files: ['src/schema/zod.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    files: ['components', 'widget', 'npm', 'embed', 'front-page', 'form-page'].map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [zod, nodeModules, unsafeDirectives, schemaValues] },
      ],
    },
  },
  { files: ['src/widget/loader/**/*.ts'], rules: { 'no-restricted-globals': forbidGlobals(storage, output) } },
  {
    files: ['src/components/warn-once.ts'],
    rules: { 'no-restricted-globals': forbidGlobals(network, storage) },
  },

  // What builds the site
  {
    files: ['src/site/**/*.ts', 'scripts/**/*.ts', 'bin/**/*.mjs'],
    rules: { 'no-restricted-syntax': ['error', yesIsNotAlwaysGood] },
  },
  {
    files: ['src/site/**/*.ts', 'scripts/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [zodUnset] }] },
  },

  // Tests
  {
    files: ['test/**/*.ts'],
    rules: {
      // A describe block holds many short tests.
      'max-lines-per-function': 'off',
      // In a test an element or table entry that is missing should fail the test, at the line that expects it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test that replaces console.warn keeps the method to put it back.
      '@typescript-eslint/unbound-method': 'off',
      // Chai's assertions read as sentences: expect(x).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },

  {
    files: ['test/**/*.ts', 'test/**/*.mjs'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: [{ name: 'setTimeout', message: noSleep }],
          checkGlobalObject: true,
          globalObjects: ['window', 'globalThis'],
        },
      ],
      'no-restricted-properties': ['error', { property: 'waitForTimeout', message: noSleep }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...['timers/promises', 'node:timers/promises'].map((name) => ({ name, message: noSleep })),
            { name: '@open-wc/testing', importNames: ['aTimeout'], message: noSleep },
          ],
        },
      ],
    },
  },

  // Content files: JSON.parse drops a duplicate key without a word.
  {
    files: ['regions/**/*.json', 'organisations/**/*.json'],
    plugins: { json },
    language: 'json/json',
    extends: ['json/recommended'],
    rules: { 'json/no-duplicate-keys': 'error' },
  },
);
