import tseslint from 'typescript-eslint'

/** Imports point one way (see docs/architecture.md): a folder may not import from the folders named for it. */
const forbidden = (files, groups, message, allowed = []) => ({
  files: [files],
  ignores: allowed,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
})
const engines = ['neo4j-driver', '@grafeo-db/js']

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', 'coverage', '.neo4j', 'bench/node_modules'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'vitest.config.ts'],
    extends: [...tseslint.configs.strictTypeCheckedOnly, ...tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
      ],
    },
  },
  forbidden(
    'src/schema/**',
    ['**/resolvers/**', '**/graph/**', '**/ingest/**', '**/server/**', '**/cli/**', ...engines],
    'The schema knows neither store nor pipeline.',
  ),
  forbidden(
    'src/graph/**',
    ['**/resolvers/**', '**/schema/**', '**/ingest/**', '**/server/**', '**/cli/**', ...engines],
    'The graph knows nobody above it; only the adapters import an engine.',
    ['src/graph/Neo4jStore.ts', 'src/graph/EmbeddedStore.ts'],
  ),
  forbidden(
    'src/ingest/**',
    ['**/resolvers/**', '**/schema/**', '**/server/**', '**/cli/**', ...engines],
    'The pipeline knows only the graph port.',
  ),
  forbidden(
    'src/resolvers/**',
    ['**/ingest/**', '**/server/**', '**/cli/**', ...engines],
    'Resolvers know the schema and the graph port.',
  ),
)
