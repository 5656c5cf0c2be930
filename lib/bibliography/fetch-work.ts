import { XMLParser } from 'fast-xml-parser'
import { say } from '@/lib/i18n/authors'
import type { WorkId } from './identifiers'
import type { PaperFacts } from './reference'

/** URLs of the services; tests use a local server. */
export interface Services {
  arxiv: string
  crossref: string
}

export const services: Services = {
  arxiv: 'https://export.arxiv.org/api/query',
  crossref: 'https://api.crossref.org/works',
}

export interface FoundWork extends PaperFacts {
  /** The authors' own comment: often the venue and a link to the code. */
  comment?: string
}

/** Milliseconds. */
const timeout = 10_000

/**
 * Fetches a work from arXiv (https://info.arxiv.org/help/api/user-manual.html) or Crossref (https://api.crossref.org),
 * without retries.
 * @throws Error when there is no response or no such work
 */
export async function fetchWork(work: WorkId, { arxiv, crossref }: Services = services): Promise<FoundWork> {
  if (work.kind === 'arxiv') return readArxiv(await ask(`${arxiv}?id_list=${work.id}`), work.id)
  return readCrossref(await ask(`${crossref}/${encodeURIComponent(work.id)}`), work.id)
}

async function ask(url: string): Promise<string> {
  const headers = { 'User-Agent': 'yeobaek (a blog engine; one request for each paper that its author asks for)' }
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) }).catch((error: Error) => {
    throw new Error(
      say.operations.noService(new URL(url).host, (error.cause as Error | undefined)?.message ?? error.message),
    )
  })
  if (answer.status === 404) throw new Error(say.operations.noWork(new URL(url).host))
  if (!answer.ok) throw new Error(say.operations.busy(new URL(url).host, answer.status))
  return answer.text()
}

const clean = (text: unknown) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()

interface AtomEntry {
  title: string
  published?: string
  author: { name: string }[]
  'arxiv:doi'?: string | { '#text': string }
  'arxiv:comment'?: string | { '#text': string }
}

/** Reads an answer of the API of arXiv. */
export function readArxiv(answer: string, id: string): FoundWork {
  const parser = new XMLParser({ ignoreAttributes: true, isArray: (name) => name === 'author' || name === 'entry' })
  const { feed } = parser.parse(answer) as { feed?: { entry?: AtomEntry[] } }
  const entry = feed?.entry?.[0]
  if (!entry?.published) throw new Error(say.operations.noPaper(id))
  const doi = entry['arxiv:doi']
  return {
    title: clean(entry.title),
    authors: entry.author.map(({ name }) => clean(name)),
    venue: `arXiv ${entry.published.slice(0, 4)}`,
    year: Number(entry.published.slice(0, 4)),
    arxiv: id,
    ...(doi ? { doi: clean(doi) } : {}),
    comment: clean(entry['arxiv:comment']) || undefined,
  }
}

interface CrossrefWork {
  title?: string[]
  author?: { given?: string; family?: string; name?: string }[]
  'container-title'?: string[]
  event?: { name?: string }
  issued?: { 'date-parts': number[][] }
}

function readCrossref(answer: string, id: string): FoundWork {
  const { message } = JSON.parse(answer) as { message: CrossrefWork }
  const title = clean(message.title?.[0])
  const year = message.issued?.['date-parts'][0]?.[0]
  if (!title || !year) throw new Error(say.operations.noTitle(id))
  const authors = (message.author ?? []).map(({ given, family, name }) =>
    clean(name ?? `${given ?? ''} ${family ?? ''}`),
  )
  const container = clean(message['container-title']?.[0]) || 'Preprint'
  return { title, authors, venue: container.includes(String(year)) ? container : `${container} ${year}`, year, doi: id }
}
