import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The vocabulary of schema.org in the form of its own JSON-LD file, as far as the validator reads it: types with
 * their parents, and properties. Taken from the types of schema-dts, so that no network is needed.
 */
export function buildVocabulary(): { '@graph': object[] } {
  const main = createRequire(import.meta.url).resolve('schema-dts')
  const source = readFileSync(path.join(path.dirname(main), 'schema.d.ts'), 'utf8')
  const types = [...source.matchAll(/^(?:export )?interface (\w+?)(?:Base|Leaf) extends (.+?) \{\n([\s\S]*?)^\}/gm)]
  const nameOf = (name: string) => ({ '@id': `schema:${name}` })
  return {
    '@graph': types.flatMap(([, type = '', parents = '', body = '']) => {
      const own = [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent).filter((name) => name !== type)
      const properties = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property)
      return [
        // A type with properties of its own stands twice; its leaf adds nothing.
        ...(own.length === 0 && body.includes('"@type"')
          ? []
          : [{ '@type': 'rdfs:Class', ...nameOf(type), 'rdfs:subClassOf': own.map(nameOf) }]),
        ...properties.map((property) => ({
          '@type': 'rdf:Property',
          ...nameOf(property),
          'schema:domainIncludes': nameOf(type),
        })),
      ]
    }),
  }
}
