import { readFileSync } from 'node:fs'
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../../src/resolvers/createSchema.js'

const schema = createSchema()

describe('The schema', () => {
  it('is the one that schema.graphql shows; `npm run build` prints it anew', () => {
    const printed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
    expect(printed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
  })

  it('describes every type, field, argument and value to the one who reads it in GraphiQL', () => {
    const silent: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
      if (!type.description && type !== schema.getQueryType() && type !== schema.getMutationType())
        silent.push(type.name)
      if (isEnumType(type))
        silent.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])))
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`)
        for (const argument of field.args)
          if (!argument.description) silent.push(`${type.name}.${field.name}(${argument.name})`)
      }
    }
    expect(silent).toEqual([])
  })

  it('says of every nullable field when it is null', () => {
    const unexplained = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type)
          ? Object.values(type.getFields()).flatMap((field) =>
              getNamedType(field.type) === field.type && !/null where/i.test(field.description ?? '')
                ? [`${type.name}.${field.name}`]
                : [],
            )
          : [],
      )
    expect(unexplained).toEqual([])
  })
})
