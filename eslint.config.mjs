import { defineConfig } from 'eslint/config'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Words with letters in the markup: text belongs in locales/. Signs such as "·" and ":" are no words. */
const LITERAL_TEXT = { selector: 'JSXText[value=/\\p{L}/u], JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]', message: 'Text belongs in locales/: use t().' }
const LITERAL_LABEL = { selector: 'JSXAttribute[name.name=/^(title|label|placeholder|alt|note|aria-label)$/] > Literal[value=/\\p{L}/u]', message: 'Text belongs in locales/: use t().' }
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Only pages, configurations and app.tsx export a default: give it a name.' }

export default defineConfig(
  { ignores: ['dist/**', '**/.*/**', '**/*.gen.ts', 'node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'off',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // An index that was just checked, or a name that was just found, is said to exist with "!".
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Files that run under tsx and Jest alike are loaded as CommonJS.
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  { files: ['src/**/*.{ts,tsx}', 'gateway/desk/**/*.{ts,tsx}'], extends: [hooks.configs.flat.recommended], rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', LITERAL_TEXT, LITERAL_LABEL, DEFAULT_EXPORT] } },
  {
    files: ['src/pages/**/index.tsx', 'src/**/*.config.ts', 'src/app.tsx'],
    rules: { 'no-restricted-syntax': ['error', LITERAL_TEXT, LITERAL_LABEL] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/catalog/schema*.ts', '**/*.test.{ts,tsx}'],
    // Tools and tests run in Node; the app runs in Chrome 69 and iOS 12 too.
    rules: { 'no-restricted-properties': ['error', { object: 'Object', property: 'fromEntries', message: 'Old engines have none: use recordOf of domain/record.' }] },
  },
  { files: ['**/*.test.{ts,tsx}', 'test/**'], rules: { 'no-restricted-syntax': 'off', 'react-hooks/rules-of-hooks': 'off', 'react-hooks/refs': 'off' } },
)
