/* global React, ReactDOM, GraphiQL */

const comparisons = `# Which methods beat which baselines on ImageNet, by how much, and who says so?
query WhoBeatsWhom($benchmark: String!, $first: PositiveInt!) {
  comparisons(benchmark: $benchmark, first: $first) {
    totalCount
    nodes {
      winner { name }
      winnerText
      baselines { name }
      baselineText
      gain { text kind }
      metric { name }
      paper { title publishedOn url }
      evidence { sentence confidence }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

const ideas = `# Which techniques share a reweighting idea?
query SharedIdea($idea: String!, $first: PositiveInt!) {
  idea(name: $idea) {
    description
    narrower { name }
    methods(first: $first) {
      totalCount
      nodes {
        method { name }
        idea { name }
        evidence
        paper { title url }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`

const variables = (values) => JSON.stringify(values, null, 2)

ReactDOM.createRoot(document.getElementById('explorer')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultEditorToolsVisibility: 'variables',
    defaultTabs: [
      { query: comparisons, variables: variables({ benchmark: 'ImageNet', first: 20 }) },
      { query: ideas, variables: variables({ idea: 'reweighting', first: 20 }) },
    ],
  }),
)
