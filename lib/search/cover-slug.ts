import { stemmer } from 'stemmer'
import type { Unit } from './resolve-query'

/** How much of a slug is in a query, times how much of the query is in it, 0 to 1. Numbers are left out: `raft-2`. */
export function coverSlug(units: readonly Unit[]): (slug: string) => number {
  const asked = units.reduce((sum, { weight }) => sum + weight, 0)
  const tokens = units.map(({ group }) => new Set(group?.tokens ?? []))
  const all = new Set(tokens.flatMap((own) => [...own]))
  return (slug) => {
    const words = slug.split('-').filter((word) => /[a-z]/.test(word))
    if (words.length === 0 || asked === 0) return 0
    const parts = words.map((word) => [word, stemmer(word)])
    const joined = words.join('')
    if (all.has(joined)) parts.splice(0, parts.length, [joined])
    const held = parts.filter((forms) => forms.some((form) => all.has(form)))
    const given = units.reduce(
      (sum, { weight }, at) => sum + (held.some((forms) => forms.some((form) => tokens[at]!.has(form))) ? weight : 0),
      0,
    )
    return (held.length / parts.length) * (given / asked)
  }
}
