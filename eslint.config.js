import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const FROM_THE_LINE = 'Take it from the line you were given.';

// What is undefined is not null, and what is null is not undefined: such an assertion may never fail.
const SAYS_WHAT_IT_IS = {
  selector:
    "CallExpression[callee.object.property.name='not'][callee.property.name=/^toBe(Null|Undefined)$/]",
  message: 'Say what it is: toBe(…), toEqual(…) or toMatchObject(…).',
};

export default defineConfig(
  {
    ignores: [
      ...['dist/', 'dist-*/', '.astro/', '.netlify/', '.data/', '.stryker-tmp/', 'reports/', 'public/'],
      // Its test copies it to where it resolves.
      'tests/support/throw-away-kind/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...eslintPluginAstro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A forgotten event or phase must not compile; `default:` would hide it.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Data types read as data: `type` for unions and records alike.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // Numbers read well in templates: `${minutes} min`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An adapter keeps its port's promise shape although it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // `() => setOpen(true)` is the shape of every event handler.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An event handler may be async: it reports its own failures.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      // Outside tests nothing is asserted into a type; `as const` stays.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Small files: think at 150 lines, split at 250.
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-else-return': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: FROM_THE_LINE },
        { object: 'Math', property: 'random', message: FROM_THE_LINE },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date']", message: FROM_THE_LINE },
        { selector: 'AwaitExpression', message: 'The rules never wait.' },
        { selector: 'ClassDeclaration', message: 'The rules are functions over data.' },
      ],
    },
  },
  {
    // The host talks to its operator on the console; benches print tables.
    files: ['src/host/**', 'src/build/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests may assert a shape they have just built and count on an index they have just checked.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
      'no-restricted-syntax': ['error', SAYS_WHAT_IT_IS],
    },
  },
  {
    // `openPage` watches the console and the network, and answers the print dialog.
    files: ['tests/e2e/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        SAYS_WHAT_IT_IS,
        {
          selector:
            "CallExpression[callee.object.name='browser'][callee.property.name=/^new(Page|Context)$/]",
          message: 'Open it with openPage().',
        },
      ],
    },
  },
  {
    // The linter does not know the type of a component that is handed on; `astro check` does.
    files: ['src/pages/**/*.astro'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
