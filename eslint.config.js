import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const pureRoom = (reason) => ({
  'no-restricted-globals': [
    'error',
    ...['Date', 'process', 'setTimeout', 'setInterval', 'fetch', 'performance', 'Intl'].map((name) => ({
      name,
      message: reason,
    })),
  ],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: reason }],
});

const webNames = [
  'basic|advanced|excellent|pioneer',
  'enterprise|district|city|province|miit|auditor|(system|security|audit)-admin',
  'draft|submitted|returned|accepted|recommended|in-review|concluded|deferred|public-notice|cultivation',
  'acceptance-(submitted|checked|passed)|awarded|not-accepted|withdrawn|lapsed',
  'drafting|frozen|released|prepared|committed|drawn|abandoned|notified|defended|published',
  'filed|reviewing|upheld|reported|evaluated|full-review|rectification|rectification-lapsed|downgraded|revoked',
  '[a-z-]+\\.[a-z-]+',
].join('|');
const webName = `value=/^(${webNames})$/`;
const webSubject = 'name=/^(role|phase|tier)$/';
const webComparison = 'BinaryExpression[operator=/^[!=]==?$/]';
const webNamesStay = {
  message:
    'Which tier, phase, role or event matters is the server’s to say: show its `actions`, `openings` and filters. A table that only chooses words, icons or layout stands in src/presentation.',
};

/** What compares with a name of a tier, a phase, a role or an event, or asks for any of them by hand. */
const webDecides = [
  `${webComparison} > Literal[${webName}]`,
  `SwitchCase > Literal[${webName}]`,
  `CallExpression[callee.property.name=/^(includes|indexOf|has)$/] > Literal[${webName}]`,
  `CallExpression[callee.property.name=/^(includes|indexOf)$/] > MemberExpression > ArrayExpression > Literal[${webName}]`,
  `NewExpression[callee.name="Set"] > ArrayExpression > Literal[${webName}]`,
  `${webComparison}:has(> Identifier[${webSubject}]) > Literal[value=/./]:not([${webName}])`,
  `${webComparison}:has(> MemberExpression[property.${webSubject}]) > Literal[value=/./]:not([${webName}])`,
  `SwitchStatement[discriminant.${webSubject}]`,
  `SwitchStatement[discriminant.property.${webSubject}]`,
].map((selector) => ({ selector, ...webNamesStay }));

const webCasts = {
  selector: 'TSAsExpression > TSAsExpression:matches([typeAnnotation.type=/^TS(Unknown|Any|Never)Keyword$/])',
  message:
    'What the API answers has a type of its own: take it from @tidu/contracts instead of asserting another.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.tidu/**',
      '**/.stryker-tmp/**',
      '**/reports/**',
      '**/*.gen.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        module: 'writable',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Nest reads constructor parameter types at run time: a type-only import would erase the token.
    files: ['apps/{api,worker}/**/*.ts', 'packages/application/src/nest/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest declares its options as classes and means plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['packages/application/src/**/*.ts'],
    ignores: ['packages/application/src/nest/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@nestjs/*'],
              message: 'What runs without a server carries out commands too: Nest stays in nest/.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/contracts/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(looseObject|passthrough|loose|catchall)$/], CallExpression[callee.object.name="z"][callee.property.name=/^(unknown|any|custom|object)$/]',
          message:
            'A contract says every field and what it holds: clients are generated from it, and nothing that nobody decided to show leaves by it.',
        },
        {
          selector: 'TSUnknownKeyword, TSAnyKeyword',
          message: 'A contract leaves no type open: say what it is.',
        },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', webCasts] },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts', 'apps/web/src/presentation/**'],
    rules: { 'no-restricted-syntax': ['error', webCasts, ...webDecides] },
  },
  {
    files: ['packages/{criteria,domain}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'packages/criteria/src/cli/**'],
    rules: pureRoom(
      'The same input must give the same result for ever: time, randomness and I/O come in from outside.',
    ),
  },
);
