import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { proposeSlug } from '@/lib/addresses/propose-slug'
import { postSlugPattern, reservedSlugs, toSlug } from '@/lib/addresses/slug'
import { type FoundWork, fetchWork, parseWorkId, services } from '@/lib/bibliography/fetch-work'
import { buildReference } from '@/lib/bibliography/reference'
import { listContentFiles } from '@/lib/content/list-files'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import { buildNewPost, buildReview, type NewPost } from '@/lib/content/skeleton'
import { getMessages, type Messages } from '@/lib/i18n/messages'
import { readFrontMatter } from '@/lib/import/read-front-matter'
import { formatIso } from '@/lib/text/dates'
import { defaultLanguage, type Language, site } from '@/site.config'

export interface NewOptions {
  slug?: string
  tags?: string
  lang?: string
  series?: string
  /** The content to write into. */
  into?: string
}

/** `blog new`: writes a valid draft with today's date and says where. Asks only at a terminal. */
export async function newPost(title: string | undefined, options: NewOptions): Promise<void> {
  const given = title?.trim() || (await ask('Title: '))
  if (!given) throw new Error('a post needs a title: npm run blog -- new "제목"')
  const post = await buildPostFacts(() => given, options)
  const slug = await chooseSlug(options.slug, proposeSlug(given))
  console.log(write(slug, post, buildNewPost(post), options.into))
}

/** `blog paper`: a review with the facts of its paper, asked for once; `--cite` adds it to references.bib instead. */
export async function newPaper(written: string, options: NewOptions & { cite?: boolean }): Promise<void> {
  const id = parseWorkId(written)
  if (!id)
    throw new Error(
      `“${written}” is neither an arXiv identifier nor a DOI: write 2110.04366 or 10.18653/v1/2021.emnlp-main.243`,
    )
  const known = options.cite ? undefined : findReview(id.id, options.into)
  if (known) throw new Error(`${known} reviews it already`)
  const from = {
    arxiv: process.env.ARXIV_API ?? services.arxiv,
    crossref: process.env.CROSSREF_API ?? services.crossref,
  }
  const work = await fetchWork(id, from).catch((error: Error) => {
    console.error(
      `! ${error.message}. ${options.cite ? 'Nothing was written.' : 'The facts of the paper are left to you.'}`,
    )
    return undefined
  })
  if (options.cite) {
    if (work) await cite(work, options.into)
    else process.exitCode = 1
    return
  }
  const post = await buildPostFacts((words) => (work ? words.newPost.reviewTitle(work.title) : id.id), options)
  const short = work?.title.split(':')[0] ?? id.id
  const slug = await chooseSlug(options.slug, proposeSlug(short) || `paper-${id.id.replace(/\W+/g, '-')}`)
  console.log(write(slug, post, buildReview(post, id, work), options.into))
}

async function buildPostFacts(
  title: (words: Messages) => string,
  { tags = '', lang, series, into = 'content' }: NewOptions,
): Promise<NewPost> {
  const language = site.languages.find((one) => one === (lang ?? defaultLanguage))
  if (!language) throw new Error(`the site has no language “${lang}”: write ${site.languages.join(' or ')}`)
  return {
    title: title(getMessages(language)),
    lang: language,
    date: formatIso(new Date(), site.timeZone).slice(0, 10),
    tags: tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    ...(series ? { series: { name: series, part: countParts(series, language, into) + 1 } } : {}),
  }
}

function listFronts(into: string) {
  return listContentFiles(into)
    .filter((file) => file.startsWith('posts/'))
    .map((file) => ({ file, fields: readFrontMatter(readFileSync(path.join(into, file), 'utf8')).fields }))
}

function countParts(series: string, lang: Language, into: string): number {
  return listFronts(into).filter(
    ({ file, fields }) =>
      toSlug(String(fields.series ?? '')) === toSlug(series) && findLanguage(file, fields.lang) === lang,
  ).length
}

function findReview(id: string, into = 'content'): string | undefined {
  return listFronts(into).find(({ fields }) => {
    const paper = fields.paper as { arxiv?: string; doi?: string } | undefined
    return paper?.arxiv?.replace(/v\d+$/, '') === id || paper?.doi?.toLowerCase() === id.toLowerCase()
  })?.file
}

async function chooseSlug(given: string | undefined, proposal: string): Promise<string> {
  const slug = given ?? ((await ask(`Address, /posts/… [${proposal}]: `)) || proposal)
  if (!postSlugPattern.test(slug) || reservedSlugs.has(slug)) {
    throw new Error(`“${slug}” is no slug: write --slug with small letters, digits and single hyphens`)
  }
  return slug
}

/** At a terminal only; a program gets the proposal. */
async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer.trim()
}

/** @throws Error when the post is there already: nothing is overwritten */
function write(slug: string, { lang }: NewPost, text: string, into = 'content'): string {
  const taken = listContentFiles(into).find((file) => {
    const parsed = parseContentPath(file)
    return file.startsWith('posts/') && parsed.slug === slug && findLanguage(file) === lang
  })
  if (taken) throw new Error(`${path.join(into, taken)} is there already: choose another --slug`)
  const name = lang === defaultLanguage ? 'index.mdx' : `index.${lang}.mdx`
  const file = path.join(into, 'posts', slug, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
  return file
}

async function cite(work: FoundWork, into = 'content'): Promise<void> {
  const { formatBibtex } = await import('@/lib/bibliography/format')
  const reference = buildReference(work)
  const file = path.join(into, 'references.bib')
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (before.includes(`{${reference.key},`))
    throw new Error(`${file} has ${reference.key} already: cite it as [@${reference.key}]`)
  writeFileSync(file, `${before.trimEnd()}\n\n${formatBibtex(reference).trim()}\n`.trimStart())
  console.log(`${file}: cite it as [@${reference.key}]`)
}
