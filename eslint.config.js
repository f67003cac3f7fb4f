import graphql from '@graphql-eslint/eslint-plugin'
import tseslint from 'typescript-eslint'

/** Imports point one way (see docs/architecture.md): a folder may not import from the folders named for it. */
const forbidden = (files, groups, message, allowed = []) => ({
  files: [files],
  ignores: allowed,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
})
const engines = ['neo4j-driver', '@grafeo-db/js']

/** The GraphQL blocks of a page, each as a file `page.md/0.graphql`; blank lines before it keep its line numbers. */
const graphqlBlocks = {
  meta: { name: 'graphql-blocks' },
  preprocess: (text) =>
    [...text.matchAll(/(?<=^ *```graphql\n)[^`]*/gm)].map(({ 0: block, index }, number) => ({
      text: '\n'.repeat(text.slice(0, index).split('\n').length - 1) + block,
      filename: `${number}.graphql`,
    })),
  postprocess: (messages) => messages.flat(),
}

const root = import.meta.dirname
/** GraphQL files are read by a parser of their own, which knows the schema. */
const graphqlRules = (files, rules) => ({
  files,
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: `${root}/schema.graphql`, documents: `${root}/web/*.js` } },
  },
  rules,
})
const {
  'flat/schema-recommended': ofSchema,
  'flat/schema-relay': ofRelay,
  'flat/operations-recommended': ofOperations,
} = graphql.configs

export default tseslint.config(
  {
    ignores: ['dist', 'node_modules', 'data', 'coverage', '.neo4j', 'bench/node_modules', 'client/introspection.d.ts'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'client/**/*.ts', 'vitest.config.ts'],
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
    ['**/resolvers/**', '**/graph/**', '**/ingest/**', '**/edits/**', '**/server/**', '**/cli/**', ...engines],
    'The schema knows neither store nor pipeline.',
  ),
  forbidden(
    'src/graph/**',
    ['**/resolvers/**', '**/schema/**', '**/ingest/**', '**/edits/**', '**/server/**', '**/cli/**', ...engines],
    'The graph knows nobody above it; only the adapters import an engine.',
    ['src/graph/Neo4jStore.ts', 'src/graph/EmbeddedStore.ts'],
  ),
  forbidden(
    'src/ingest/**',
    ['**/edits/**', '**/resolvers/**', '**/schema/**', '**/server/**', '**/cli/**', ...engines],
    'The pipeline knows only the graph port.',
  ),
  forbidden(
    'src/edits/**',
    ['**/resolvers/**', '**/schema/**', '**/server/**', '**/cli/**', ...engines],
    'Edits know the pipeline and the graph port.',
  ),
  forbidden(
    'src/resolvers/**',
    ['**/ingest/**', '**/server/**', '**/cli/**', ...engines],
    'Resolvers know the schema, the graph port and the edits.',
  ),
  {
    files: ['docs/**/*.md', 'README.md'],
    plugins: { claimgraph: { processors: { graphqlBlocks } } },
    processor: 'claimgraph/graphqlBlocks',
  },
  { files: ['web/**/*.js'], processor: graphql.processor },
  graphqlRules(['schema.graphql'], {
    ...ofSchema.rules,
    ...ofRelay.rules,
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
        // type-graphql makes these two, without a way to describe them.
        ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]'],
      },
    ],
    // What stands for itself has an id; a page, a gain or a highlight does not.
    '@graphql-eslint/strict-id-in-types': 'off',
    // `nodes` beside `edges`, and edges to what has no id.
    '@graphql-eslint/relay-edge-types': [
      'error',
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    // It wants Int for `first`, where PositiveInt says more.
    '@graphql-eslint/relay-arguments': 'off',
  }),
  graphqlRules(['**/*.md/*.graphql', 'web/**/*.js/*.graphql', 'examples/**/*.graphql', 'test/**/*.graphql'], {
    ...ofOperations.rules,
    // Each document is one of its own, and may ask for whatever its reader wants to see.
    '@graphql-eslint/require-selections': 'off',
    '@graphql-eslint/no-anonymous-operations': 'off',
    '@graphql-eslint/unique-fragment-name': 'off',
    '@graphql-eslint/unique-operation-name': 'off',
  }),
)
