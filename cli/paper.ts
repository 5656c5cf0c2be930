import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import { type FoundWork, fetchWork, services } from '@/lib/bibliography/fetch-work'
import { parseWorkId } from '@/lib/bibliography/identifiers'
import { buildReference } from '@/lib/bibliography/reference'
import { buildReview } from '@/lib/content/skeleton'
import { say } from '@/lib/i18n/authors'
import { buildPostFacts, chooseSlug, type DraftOptions, listFronts, writeDraft } from './draft'

export interface PaperOptions extends DraftOptions {
  /** Only adds it to references.bib. */
  cite?: boolean
}

/**
 * `blog paper`: writes a draft review with the paper's metadata, from one request; `--cite` only adds it to
 * references.bib.
 */
export async function newPaper(written: string, options: PaperOptions): Promise<void> {
  const id = parseWorkId(written)
  if (!id) throw new Error(say.operations.noWorkId(written))
  const known = options.cite ? undefined : findReview(id.id, options.into)
  if (known) throw new Error(say.operations.reviewed(known))
  const from = {
    arxiv: process.env.ARXIV_API ?? services.arxiv,
    crossref: process.env.CROSSREF_API ?? services.crossref,
  }
  const work = await fetchWork(id, from).catch((error: Error) => {
    console.error(say.operations.noFacts(error.message, options.cite === true))
    return undefined
  })
  if (options.cite) {
    if (work) await cite(work, options.into)
    else process.exitCode = 1
    return
  }
  const post = await buildPostFacts((words) => (work ? words.newPost.reviewTitle(work.title) : id.id), options)
  const short = work?.title.split(':')[0] ?? id.id
  const proposal = proposeSlug(short) || `paper-${id.id.replace(/\W+/g, '-')}`
  const slug = await chooseSlug(options.slug, proposal, post, options.into)
  console.log(writeDraft(slug, post, buildReview(post, id, work), options.into))
}

function findReview(id: string, into = 'content'): string | undefined {
  return listFronts(into).find(({ fields }) => {
    const paper = fields.paper as { arxiv?: string; doi?: string } | undefined
    return paper?.arxiv?.replace(/v\d+$/, '') === id || paper?.doi?.toLowerCase() === id.toLowerCase()
  })?.file
}

async function cite(work: FoundWork, into = 'content'): Promise<void> {
  const { formatBibtex } = await import('@/lib/bibliography/write-bibtex')
  const reference = buildReference(work)
  const file = path.join(into, 'references.bib')
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (before.includes(`{${reference.key},`)) throw new Error(say.operations.citedAlready(file, reference.key))
  writeFileSync(file, `${before.trimEnd()}\n\n${formatBibtex(reference).trim()}\n`.trimStart())
  console.log(say.operations.cited(file, reference.key))
}
