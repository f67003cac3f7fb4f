// Prints the schema of the built API to schema.graphql, sorted, so that a change shows in a diff.
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from '../dist/resolvers/createSchema.js'

writeFileSync(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(createSchema()))}\n`,
)
