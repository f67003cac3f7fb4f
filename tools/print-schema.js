// Prints the schema of the built API: to schema.graphql, sorted, so that a change shows in a diff, and for the client as types.
import { writeFileSync } from 'node:fs'
import { outputIntrospectionFile } from 'gql.tada/internal'
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from '../dist/resolvers/createSchema.js'

const schema = lexicographicSortSchema(createSchema())
writeFileSync(new URL('../schema.graphql', import.meta.url), `${printSchema(schema)}\n`)
writeFileSync(
  new URL('../client/introspection.d.ts', import.meta.url),
  outputIntrospectionFile(introspectionFromSchema(schema, { descriptions: false }), { fileType: '.d.ts' }),
)
