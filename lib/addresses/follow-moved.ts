import type { ComingAddresses, MovedAddresses } from './aliases'
import type { TagNames } from './moved-tags'

/**
 * The redirects in effect at an instant (epoch milliseconds): those of a scheduled post, and of its tags, start when it
 * is published.
 */
export function followMoved(all: readonly ComingAddresses[]): (now: number) => MovedAddresses {
  let known: { count: number; addresses: MovedAddresses } | undefined
  return (now) => {
    const due = all.filter(({ at }) => at <= now)
    if (known?.count !== due.length) known = { count: due.length, addresses: join(due) }
    return known.addresses
  }
}

function join(due: readonly ComingAddresses[]): MovedAddresses {
  const tagNames: TagNames = {}
  for (const { tagNames: names } of due) {
    for (const language of Object.keys(names) as (keyof TagNames)[])
      tagNames[language] = { ...tagNames[language], ...names[language] }
  }
  return {
    posts: Object.assign({}, ...due.map(({ posts }) => posts)),
    tags: Object.assign({}, ...due.map(({ tags }) => tags)),
    tagNames,
  }
}
