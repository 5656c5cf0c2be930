import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { checkContent } from '@/lib/checks'
import { compileAll } from '@/lib/checks/compile-all'
import { listOwn } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import { askAddresses } from '@/lib/import/ask-addresses'
import { fetchPictures, readWordsOf, writeWords } from '@/lib/import/fetch-pictures'
import { type ImportedPost, importSite } from '@/lib/import/import-site'
import { detectPlatform } from '@/lib/import/platforms/detect'
import { readHugo } from '@/lib/import/platforms/hugo'
import { readJekyll } from '@/lib/import/platforms/jekyll'
import { readMarkdown } from '@/lib/import/platforms/markdown'
import type { Platform } from '@/lib/import/platforms/names'
import { readNotebooks } from '@/lib/import/platforms/notebook'
import { readNotion } from '@/lib/import/platforms/notion'
import { readTistory } from '@/lib/import/platforms/tistory'
import { readVelog } from '@/lib/import/platforms/velog'
import { readWordPress } from '@/lib/import/platforms/wordpress'
import { readKnown } from '@/lib/import/read-known'
import { formatReport, summarize } from '@/lib/import/report'
import type { SourceSite } from '@/lib/import/source-post'
import { unpack } from '@/lib/import/unpack'
import { formatProblem } from '@/lib/text/format-problem'
import type { Problem } from '@/lib/text/problems'
import { smallHeap } from '@/lib/work/small-heap'
import { site as ownSite } from '@/site.config'

export interface ImportOptions {
  /** Write the posts; without it this is a dry run. */
  write?: boolean
  json?: boolean
  /** File to write the report to, as Markdown. */
  report?: string
  /** URL of the old site: links to it become internal links. */
  site?: string
  /** User name at velog. */
  user?: string
  /** Whether line ends are shown as line breaks, for a folder of Markdown. */
  lineBreaks?: boolean
  /** Folder to keep pictures in that are fetched from where they are. */
  fetch?: string
  /** File of alternative texts: it is read, and pictures without words are added. */
  alt?: string
  /** File that says what stands for the shortcodes of a Hugo theme. */
  shortcodes?: string
  /** Addresses of the posts of a folder of Markdown, such as `/blog/:slug/`. */
  urls?: string
  /** Folder of the content to write into. */
  into?: string
}

export interface ImportResult {
  platform: Platform
  /** What the folder was taken for. */
  about?: string | undefined
  posts: ImportedPost[]
  /** Problems that the check finds in the new posts. */
  problems: Problem[]
}

/** `blog import`: prints the report; the exit code is 1 if anything is lost, or a post has errors. */
export async function importPosts(
  platform: Platform | undefined,
  source: string,
  options: ImportOptions,
): Promise<void> {
  setFlagsFromString(smallHeap)
  const { posts, problems, ...found } = await runImport(platform, source, options)
  const from = found.about ?? found.platform
  const report = formatReport(posts, problems, { written: Boolean(options.write), from })
  if (options.report) writeFileSync(options.report, report.markdown)
  console.log(options.json ? JSON.stringify({ ...found, ...listResults(posts, problems) }, null, 2) : report.text)
  process.exitCode = summarize(posts, problems).isWhole ? 0 : 1
}

/** Reads posts of another platform, converts and checks them, and writes them with `options.write`. */
export async function runImport(
  platform: Platform | undefined,
  source: string,
  options: ImportOptions,
): Promise<ImportResult> {
  if (!existsSync(source)) throw new Error(say.moving.noSource(source))
  const isText = statSync(source).isFile() && /\.(?:xml|md|mdx|markdown|qmd|ipynb)$/i.test(source)
  const kind = platform ?? (/\.ipynb$/i.test(source) ? 'notebook' : undefined)
  if (isText) return importFolder(kind, path.dirname(source), options, path.basename(source))
  if (!statSync(source).isFile()) return importFolder(platform, source, options)
  const root = await unpack(source)
  try {
    return await importFolder(platform, root, options)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** @param file only the posts of this file */
async function importFolder(
  platform: Platform | undefined,
  root: string,
  options: ImportOptions,
  file?: string,
): Promise<ImportResult> {
  const into = options.into ?? 'content'
  const found = platform ?? detectPlatform(root)
  const site = await readers[found](root, options)
  if (file) keepFile(site, file)
  const strays = file ? [] : listOwn(root)
  site.failures.push(
    ...strays.flatMap(({ name, stray }) => (stray ? { from: name, reason: say.moving.stray(stray) } : [])),
  )
  const progress = showProgress()
  if (options.fetch) await fetchPictures(site.posts, options.fetch, {}, progress)
  const words = options.alt ? readWordsOf(options.alt) : new Map<string, string>()
  for (const post of site.posts) post.words = words
  if (site.posts.length + site.failures.length === 0) throw new Error(say.moving.noPosts(site.about ?? found))
  const posts = await importSite(site, readKnown(into), ownSite.macros, { origin: options.site ?? site.url, progress })
  askAddresses(posts)
  if (options.alt) writeWords(options.alt, words, listWordless(posts))
  progress()
  site.end?.()
  const problems = await tryOut(posts, into)
  if (options.write) for (const post of posts) writePost(post, into)
  return { platform: found, about: site.about, posts, problems }
}

const listWordless = (posts: readonly ImportedPost[]) =>
  posts.flatMap(({ notes }) =>
    notes.flatMap(({ message, about }) =>
      /^a (?:picture|diagram) has no alternative/.test(message) && about ? [about] : [],
    ),
  )

/** Only what one file holds. */
function keepFile(site: SourceSite, file: string): void {
  const isIn = ({ from }: { from: string }) => from === file || from.startsWith(`${file}#`)
  site.posts = site.posts.filter(isIn)
  site.failures = site.failures.filter(isIn)
}

const readers: Record<Platform, (root: string, options: ImportOptions) => Promise<SourceSite>> = {
  tistory: (root) => readTistory(root),
  velog: (root, { user }) => readVelog(root, user),
  jekyll: (root) => readJekyll(root),
  hugo: (root, { shortcodes }) => readHugo(root, shortcodes),
  wordpress: (root) => readWordPress(root),
  notion: (root) => readNotion(root),
  notebook: (root) => readNotebooks(root),
  markdown: (root, options) => readMarkdown(root, options),
}

/** Says on the error output how far the import is, every two seconds. */
function showProgress(): (done?: number, of?: number) => void {
  let next = Date.now() + 2000
  return (done, of) => {
    if (done !== undefined && Date.now() < next) return
    next = Date.now() + 2000
    process.stderr.write(`${done === undefined ? say.moving.checking : say.moving.progress(done, of ?? 0)}\n`)
  }
}

function writePost({ converted }: ImportedPost, into: string): void {
  if (!converted) return
  const folder = path.join(into, 'posts', converted.slug)
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of [...converted.pictures, ...converted.files])
    writeFileSync(path.join(folder, name), bytes)
  writeFileSync(path.join(folder, 'index.mdx'), converted.mdx)
}

/** Checks the new posts in a temporary copy of the content. */
async function tryOut(posts: ImportedPost[], into: string): Promise<Problem[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-check-'))
  const root = path.join(folder, 'content')
  mkdirSync(root)
  try {
    if (existsSync(into)) cpSync(realpathSync(into), root, { recursive: true })
    for (const post of posts) writePost(post, root)
    const fresh = posts.flatMap(({ converted, slug }) => (converted ? [path.join('posts', slug, 'index.mdx')] : []))
    const { problems } = await checkContent(root, compileAll, new Set(fresh))
    return problems.map((problem) => ({ ...problem, file: path.join(into, path.relative(root, problem.file)) }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function listResults(posts: ImportedPost[], problems: Problem[]) {
  const { totals, classes, isWhole } = summarize(posts, problems)
  return {
    isWhole,
    totals,
    classes,
    posts: posts.map(({ converted, ...post }) => ({
      ...post,
      pictures: converted?.pictures.map(({ name }) => name) ?? [],
    })),
    problems: problems.map((problem) => ({ ...problem, text: formatProblem(problem) })),
  }
}
