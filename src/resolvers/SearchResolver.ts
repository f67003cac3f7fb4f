/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the classes of the schema describe shapes and are never made */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { highlight } from '../graph/highlight.js'
import { searchTerms } from '../graph/searchTerms.js'
import type { Claim } from '../schema/Claim.js'
import { NodeType, SearchedField } from '../schema/enumerations.js'
import type { Idea } from '../schema/Idea.js'
import { ListArguments } from '../schema/ListArguments.js'
import type { Method } from '../schema/Method.js'
import type { Node } from '../schema/Node.js'
import { typeOfId } from '../schema/Node.js'
import type { Paper } from '../schema/Paper.js'
import { Highlight, SearchHit } from '../schema/SearchHit.js'
import { SearchFacet, SearchResults } from '../schema/SearchResults.js'
import type { Context } from './Context.js'
import { checkedFirst } from './firstOf.js'
import { nodeById } from './NodeResolver.js'

/** What was searched for. */
interface Search {
  readonly text: string
  readonly types: readonly NodeType[]
}

type Hit = SearchHit & { readonly text: string }

/** Fields in which words count as names, where typing errors are forgiven. */
const nameFields = new Set([SearchedField.NAME, SearchedField.ALIAS, SearchedField.TITLE])

/** The texts of a node that the search looks in. */
const textsOf = (node: Node): [SearchedField, string][] => {
  const type = typeOfId(node.id)
  if (type === 'Claim') return [[SearchedField.SENTENCE, (node as Claim).evidence.sentence]]
  if (type === 'Paper') {
    const { title, abstract } = node as Paper
    return [
      [SearchedField.TITLE, title],
      [SearchedField.ABSTRACT, abstract],
    ]
  }
  const { name, aliases, description } = node as Method & Partial<Pick<Idea, 'description'>>
  return [
    [SearchedField.NAME, name],
    ...aliases.filter((alias) => alias !== name).map((alias): [SearchedField, string] => [SearchedField.ALIAS, alias]),
    ...(description === undefined ? [] : [[SearchedField.DESCRIPTION, description] as [SearchedField, string]]),
  ]
}

const mostHighlights = 5

@Resolver(() => SearchResults)
export class SearchResolver {
  @Query(() => SearchResults, {
    description: 'Searches names, titles, abstracts and the sentences of claims.',
  })
  async search(
    @Arg('text', () => String, { description: 'Plain words; no sign in it has a special meaning.' }) text: string,
    @Arg('types', () => [NodeType], {
      defaultValue: Object.values(NodeType),
      description: 'Types of things to search among.',
    })
    types: NodeType[],
    @Args(() => ListArguments) given: ListArguments,
    @Ctx() context: Context,
  ): Promise<SearchResults & Search> {
    const found = await context.store.search(text, types, checkedFirst(given))
    const nodes = await Promise.all(found.map(({ id }) => nodeById(context, id)))
    const hits: Hit[] = nodes.flatMap((node) => (node === null ? [] : [{ node, text }]))
    return { text, types, hits }
  }

  @FieldResolver(() => [SearchFacet], {
    description: 'How many things of each of the `types` the search finds in all; counted only when it is asked for.',
  })
  async facets(@Root() { text, types }: SearchResults & Search, @Ctx() { store }: Context): Promise<SearchFacet[]> {
    const counts = new Map((await store.countHits(text, types)).map(({ label, total }) => [label, total]))
    return [...new Set(types)].map((type) => ({ type, count: counts.get(type) ?? 0 }))
  }
}

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => [Highlight], {
    description: `Texts of it with the words that match, in plain segments and no markup; at most ${mostHighlights}.`,
  })
  highlights(@Root() { node, text }: Hit): Highlight[] {
    const terms = searchTerms(text)
    return textsOf(node)
      .flatMap(([field, whole]) => {
        const segments = highlight(whole, terms, nameFields.has(field))
        return segments === null ? [] : [{ field, segments }]
      })
      .slice(0, mostHighlights)
  }
}
