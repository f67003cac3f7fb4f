/* global React, ReactDOM, GraphiQL */

// prettier-ignore
const comparisons = /* GraphQL */ `# Which methods beat which baselines on ImageNet, by how much, and who says so?
query WhoBeatsWhom($benchmark: String!, $first: PositiveInt!) {
  comparisons(benchmark: $benchmark, orderBy: CONFIDENCE, first: $first) {
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

// prettier-ignore
const ideas = /* GraphQL */ `# Which techniques share a reweighting idea?
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

const tab = (query, variables) => ({ query, variables: JSON.stringify(variables, null, 2) })
const tabs = [tab(comparisons, { benchmark: 'ImageNet', first: 20 }), tab(ideas, { idea: 'reweighting', first: 20 })]

ReactDOM.createRoot(document.getElementById('explorer')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultEditorToolsVisibility: 'variables',
    defaultTabs: tabs,
    // GraphiQL fills the editor of the first tab from here, not from the tab.
    query: tabs[0].query,
    variables: tabs[0].variables,
  }),
)
