import { readFileSync } from 'node:fs'
import { toSlug } from '@/lib/addresses/slug'
import { buildIndex } from '@/lib/search/build-index'
import { buildPostIndex } from '@/lib/search/build-posts'
import type { SearchDocument } from '@/lib/search/document'
import { askIndex } from '@/lib/search/index-file'
import { search } from '@/lib/search/search'
import type { SearchIndex } from '@/lib/search/search-index'
import { listSynonymNames } from '@/lib/search/synonym-names'
import { readSynonyms } from '@/lib/search/synonyms'

/**
 * Golden queries from files, by kind: `node --import tsx bench/search-golden.ts queries.json [--documents=posts.json]
 * [--misses]`. A file is a list of `{ query, lang, slugs, kind }`, without slugs for nonsense. The posts are those of the
 * blog, or the search documents of a file.
 */
interface GoldenQuery {
  query: string
  /** Language of the site that is asked. */
  lang: string
  /** Posts of which one must be found; none for nonsense. */
  slugs: string[]
  kind: string
}

interface Verdict extends GoldenQuery {
  found: string[]
  understood: string[]
  /** Milliseconds of processor time. */
  cost: number
}

function ask(index: SearchIndex, synonyms: ReturnType<typeof readSynonyms>, query: GoldenQuery): Verdict {
  const before = process.cpuUsage()
  const { matches, groups } = search(index, query.query, { synonyms, facets: [], lang: query.lang, limit: 10 })
  const cost = process.cpuUsage(before).user / 1000
  const found = matches.map(({ id }) => index.getPost(id).slug)
  return { ...query, found, understood: groups.map(({ shown }) => shown), cost }
}

/** Whether one of the wanted posts is among the first; for nonsense, whether nothing is found. */
function succeeds({ slugs, found }: Verdict, first: number): boolean {
  return slugs.length === 0 ? found.length === 0 : found.slice(0, first).some((slug) => slugs.includes(slug))
}

function printRow(name: string, verdicts: readonly Verdict[]): void {
  const share = (first: number) =>
    (verdicts.filter((one) => succeeds(one, first)).length / Math.max(1, verdicts.length)).toFixed(3)
  console.log(`${name.padEnd(18)} ${String(verdicts.length).padStart(4)}   ${share(1)}   ${share(3)}`)
}

function printVerdicts(file: string, verdicts: readonly Verdict[], withMisses: boolean): void {
  console.log(`\n${file}\nkind                  n   @1      @3`)
  for (const kind of [...new Set(verdicts.map((one) => one.kind))].sort())
    printRow(
      kind,
      verdicts.filter((one) => one.kind === kind),
    )
  const isReal = ({ slugs }: Verdict) => slugs.length > 0
  printRow('all with posts', verdicts.filter(isReal))
  printRow(
    'nonsense',
    verdicts.filter((one) => !isReal(one)),
  )
  const costs = verdicts.map(({ cost }) => cost).sort((a, b) => a - b)
  const at = (share: number) => costs[Math.min(costs.length - 1, Math.floor(costs.length * share))]?.toFixed(1)
  console.log(`CPU of a query, ms: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`)
  if (!withMisses) return
  for (const one of verdicts.filter((verdict) => !succeeds(verdict, 1)))
    console.log(
      `${succeeds(one, 3) ? '2' : '✗'} ${one.kind} ${one.lang} “${one.query}” read as “${one.understood.join(' ')}”`,
      `\n    wants ${one.slugs.join(', ') || 'nothing'}; found ${one.found.slice(0, 4).join(', ') || 'nothing'}`,
    )
}

/** Search documents of a file; facets may be missing. */
function readDocuments(file: string): SearchDocument[] {
  const documents = JSON.parse(readFileSync(file, 'utf8')) as SearchDocument[]
  return documents.map((one) => ({
    ...one,
    facets: one.facets ?? [`lang:${one.lang}`, ...one.tags.map((tag) => `tag:${toSlug(tag)}`)],
  }))
}

const given = process.argv.slice(2)
const documents = given.find((one) => one.startsWith('--documents='))?.slice('--documents='.length)
const database = documents ? buildIndex(readDocuments(documents), ':memory:') : await buildPostIndex(':memory:')
const synonyms = readSynonyms(documents ? [] : listSynonymNames())
for (const file of given.filter((one) => !one.startsWith('--'))) {
  const queries = JSON.parse(readFileSync(file, 'utf8')) as GoldenQuery[]
  const index = askIndex(database)
  printVerdicts(
    file,
    queries.map((query) => ask(index, synonyms, query)),
    given.includes('--misses'),
  )
}
database.close()
