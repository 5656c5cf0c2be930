import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { readArxiv } from '@/lib/bibliography/fetch-work'
import type { Ask } from './ask'
import type { EmbedFacts } from './facts'
import type { Embed } from './find-embed'
import type { EmbedProvider } from './providers'

/** Facts, and the address of a picture, which is not fetched yet. */
export type FoundFacts = Omit<EmbedFacts, 'url' | 'picture'> & { picture?: string }

interface Source {
  /** The address that is asked. */
  at(embed: Embed): string
  accept?: string
  read(answer: string, embed: Embed): Partial<FoundFacts>
}

const clean = (text: unknown, most = 300) => {
  const plain = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : ''
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain || undefined
}

/** https://oembed.com, section 2.3.4 */
interface OEmbed {
  title?: string
  author_name?: string
  thumbnail_url?: string
  html?: string
}

const oEmbed = (endpoint: string, read = readOEmbed): Source => ({
  at: ({ page }) => `${endpoint}${endpoint.includes('?') ? '&' : '?'}url=${encodeURIComponent(page)}`,
  accept: 'application/json',
  read: (answer) => read(JSON.parse(answer) as OEmbed),
})

function readOEmbed({ title, author_name: author, thumbnail_url: picture }: OEmbed): Partial<FoundFacts> {
  return { title: clean(title), author: clean(author), picture }
}

/** A message: who has written it, and its words. */
function readMessage({ author_name: author, html = '' }: OEmbed): Partial<FoundFacts> {
  const tree = fromHtml(html, { fragment: true })
  const words = selectAll('blockquote p', tree)[0]
  const did = /at:\/\/(did:[a-z]+:[\w.:-]+)\//.exec(html)?.[1]
  return { title: clean(author), text: words && clean(textOf(words)), ...(did && { did }) }
}

interface Gist {
  description?: string | null
  owner?: { login: string } | null
  files?: Record<string, unknown>
}
interface Repository {
  full_name?: string
  description?: string | null
}

const github = 'https://api.github.com'
const accept = 'application/vnd.github+json'

/** https://ogp.me; a page without it has a title at least. */
const openGraph: Source = {
  at: ({ page }) => page,
  accept: 'text/html',
  read: (answer) => {
    const tree = fromHtml(answer)
    const meta = (name: string) =>
      select(`meta[property="og:${name}"], meta[name="twitter:${name}"]`, tree)?.properties.content
    const title = select('head > title', tree)
    const picture = meta('image')
    return {
      title: clean(meta('title')) ?? (title && clean(textOf(title))),
      text: clean(meta('description')),
      ...(typeof picture === 'string' && { picture }),
    }
  },
}

/** How each provider is asked; the others' addresses say all that there is. */
const sources: Partial<Record<EmbedProvider, Source>> = {
  youtube: oEmbed('https://www.youtube.com/oembed?format=json'),
  vimeo: oEmbed('https://vimeo.com/api/oembed.json'),
  x: oEmbed('https://publish.twitter.com/oembed?omit_script=true&dnt=true', readMessage),
  bluesky: oEmbed('https://embed.bsky.app/oembed?format=json', readMessage),
  codepen: oEmbed('https://codepen.io/api/oembed?format=json'),
  huggingface: openGraph,
  gist: {
    at: ({ id }) => `${github}/gists/${id.replace(/#.*/, '')}`,
    accept,
    read: (answer, { name }) => {
      const { description, owner, files = {} } = JSON.parse(answer) as Gist
      const names = Object.keys(files).join(', ')
      return { title: clean(description) ?? clean(names) ?? name, author: owner?.login, text: clean(names) }
    },
  },
  github: {
    at: ({ id }) => `${github}/repos/${id}`,
    accept,
    read: (answer) => {
      const { full_name: title, description } = JSON.parse(answer) as Repository
      return { title, text: clean(description) }
    },
  },
  arxiv: {
    at: ({ id }) => `https://export.arxiv.org/api/query?id_list=${id}`,
    read: (answer, { id }) => {
      const { title, authors } = readArxiv(answer, id)
      const [first, second] = authors
      return { title, author: authors.length > 2 ? `${first} et al.` : second ? `${first}, ${second}` : first }
    },
  },
}

/** Whether there is anything to ask for. */
export const hasSource = ({ provider }: Embed) => sources[provider] !== undefined

/**
 * Asks a provider once for the facts of an address.
 * @throws Error that says why there are none
 */
export async function fetchFacts(embed: Embed, ask: Ask): Promise<FoundFacts> {
  const { at, accept: wanted = '*/*', read } = sources[embed.provider]!
  const answer = (await ask(at(embed), wanted)).toString('utf8')
  const { title, picture, ...found } = readAnswer(() => read(answer, embed), embed)
  if (!title) throw new Error(`the answer of ${embed.label} has no title`)
  const isSafe = picture !== undefined && URL.canParse(picture) && new URL(picture).protocol === 'https:'
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
  return { title, ...known, ...(isSafe && { picture }) }
}

function readAnswer<Facts>(read: () => Facts, { label }: Embed): Facts {
  try {
    return read()
  } catch (error) {
    throw new Error(`the answer of ${label} cannot be read (${(error as Error).message.slice(0, 60)})`)
  }
}
