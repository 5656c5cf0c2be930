import { stemmer } from 'stemmer'
import type { Unit } from './resolve-query'

/** How much of a slug is in a query, times how much of the query is in it, 0 to 1. Numbers are left out: `raft-2`. */
export function coverSlug(units: readonly Unit[]): (slug: string) => number {
  const asked = units.reduce((sum, { weight }) => sum + weight, 0)
  const names = units.map(({ weight, group }) => ({
    weight,
    tokens: new Set(group?.tokens ?? []),
    parts: new Set(group?.parts ?? []),
  }))
  return (slug) => {
    const words = slug.split('-').filter((word) => /[a-z]/.test(word))
    if (words.length === 0 || asked === 0) return 0
    const joined = words.join('')
    const held = new Set<string>()
    let given = 0
    for (const { weight, tokens, parts } of names) {
      const own = words.filter((word) => [word, stemmer(word), joined].some((form) => tokens.has(form)))
      // One word of a longer name is another thing: attention is no multi-query attention.
      const isPart = own.length === 1 && own.every((word) => parts.has(word) || parts.has(stemmer(word)))
      if (own.length === 0 || isPart) continue
      for (const word of own) held.add(word)
      given += weight
    }
    return (held.size / words.length) * (given / asked)
  }
}
