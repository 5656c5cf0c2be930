import { type EmbedProvider, type Found, type Rule, rules } from './providers'

const table = Object.entries<Rule>(rules) as [EmbedProvider, Rule][]

export interface Embed extends Found {
  provider: EmbedProvider
  label: string
  shape?: Rule['shape']
}

/**
 * What an address names, if it is of one of the providers.
 * @example findEmbed('https://youtu.be/aircAruvnKk?t=90')?.page // => 'https://www.youtube.com/watch?v=aircAruvnKk&t=90s'
 */
export function findEmbed(address: string): Embed | undefined {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.username || url.password || url.port) return undefined
  const place = url.host.replace(/^(?:www|m)\./, '') + url.pathname
  for (const [provider, { pattern, find, label, shape }] of table) {
    const groups = pattern.exec(place)?.groups
    const found = groups && find(groups, url)
    if (found) return { ...found, provider, label, ...(shape && { shape }) }
  }
  return undefined
}
