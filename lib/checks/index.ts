import { existsSync } from 'node:fs'
import path from 'node:path'
import type { References } from '@/lib/bibliography'
import { pageFields, postFields } from '@/lib/content/front-matter'
import { listContentFiles } from '@/lib/content/list-files'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import { readSynonymFile } from '@/lib/content/synonyms'
import { buildTagBook } from '@/lib/content/tag-book'
import { listOwn } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import { type BodyFacts, loadBody } from '@/lib/markdown'
import { type Problem, Problems } from '@/lib/text/problems'
import type { Language } from '@/site.config'
import { buildCheckedPost, type CheckedPost, checkCollection } from './check-collection'
import { checkComments } from './check-comments'
import { checkCover } from './check-cover'
import { checkFields, type Fields } from './check-fields'
import { checkInternalLinks } from './check-internal-links'
import { checkName } from './check-name'
import { checkOwn } from './check-own'
import { type CheckedPage, checkPages } from './check-pages'
import { checkPictures } from './check-pictures'
import { checkPostFields } from './check-post'
import { checkReferences } from './check-references'
import { checkTags } from './check-tags'
import { type ExternalLink, listExternal } from './external-links'
import type { CheckedBody } from './list-targets'
import { buildUnread, readSource, type SourceFile } from './source-file'
import { Steps, type Watch } from './steps'

export interface CheckReport {
  files: number
  /** Errors and warnings of all files, sorted by file and line. */
  problems: Problem[]
  /** Links to other sites, with their places. */
  external: ExternalLink[]
  /** Files whose code a build runs. */
  code: string[]
}

/** Compiles many bodies; `lib/checks/compile-all.ts` uses all cores. */
export type CompileAll = (documents: CheckedDocument[], references: References, root: string) => Promise<BodyFacts[]>

interface CheckedDocument {
  file: string
  lang: Language
  macros?: Record<string, string>
}

const compileHere: CompileAll = async (documents, references, root) => {
  const bodies: BodyFacts[] = []
  for (const document of documents) bodies.push(await loadBody(document, references, { root }))
  return bodies
}

/**
 * Checks all content files in one run. Nothing that an author wrote ends it: whatever a step throws is a problem, too.
 * @param only files below `root`: only their bodies are compiled, and only their problems are returned
 */
export async function checkContent(
  root = 'content',
  compileAll = compileHere,
  only?: string | ReadonlySet<string>,
  watch: Watch = () => undefined,
): Promise<CheckReport> {
  const steps = new Steps(root, watch)
  const chosen =
    only === undefined ? undefined : new Set([only].flatMap((one) => (typeof one === 'string' ? one : [...one])))
  const strays = only ? [] : await steps.run('files', [], () => listStrays(root))
  const files = await steps.run('names of files', [], () => listContentFiles(root))
  const checked = await Promise.all(files.map((file) => checkFile(root, file, steps)))
  const posts = checked.flatMap(({ post }) => post ?? [])
  const pages = checked.flatMap(({ page }) => page ?? [])
  await steps.run('posts together', undefined, () => checkCollection(posts))
  await steps.run('pages', undefined, () => checkPages(pages))
  const tags = await steps.run('tags', { problems: [], tagBook: buildTagBook([]) }, () => checkTags(root, posts))
  const synonyms = await steps.run('synonyms', [], () => readSynonymFile(root).problems?.list ?? [])
  const noReferences: ReturnType<typeof checkReferences> = { references: new Map(), problems: [] }
  const bibliography = await steps.run('references', noReferences, () => checkReferences(root, posts))
  const bodies = await compileBodies(
    checked,
    { root, compileAll, only: chosen, references: bibliography.references },
    steps,
  )
  await steps.run('links', undefined, () => checkInternalLinks(bodies, posts, pages, tags.tagBook))
  const isOwn = !only && path.resolve(root) === path.resolve('content')
  const settings = isOwn ? await checkOwn(pages, posts, tags.tagBook, bodies, steps) : []
  const covered = chosen ? posts.filter(({ source }) => chosen.has(source.file)) : posts
  const covers = await Promise.all(
    covered.map((post) => steps.runFor(post.source.problems, 'cover', [], () => checkCover(root, post))),
  )
  const pictures =
    typeof only === 'string' ? [] : await steps.run('pictures', [], () => checkPictures(root, bodies, covers.flat()))
  const external = await steps.run('links elsewhere', [], () => listExternal(bodies))
  const problems = [
    ...strays,
    ...checked.flatMap(({ source }) => source.problems.list),
    ...bibliography.problems,
    ...tags.problems,
    ...synonyms,
    ...pictures,
    ...settings,
  ]
  const paths = chosen && new Set([...chosen].map((file) => path.join(root, file)))
  const told = paths ? problems.filter(({ file }) => paths.has(file)) : problems
  const code = bodies.flatMap(({ body, problems: { file } }) => (body.hasCode ? file : []))
  return { files: checked.length, problems: [...steps.problems, ...told].sort(byPlace), external, code }
}

interface Compiling {
  root: string
  compileAll: CompileAll
  only: ReadonlySet<string> | undefined
  references: References
}

async function compileBodies(
  checked: CheckedFile[],
  { root, compileAll, only, references }: Compiling,
  steps: Steps,
): Promise<CheckedBody[]> {
  const readable = checked.filter(
    ({ source }) => source.text !== '' && source.file.endsWith('.mdx') && (!only || only.has(source.file)),
  )
  const documents = readable.map(({ source, lang, post }) => ({
    file: source.file,
    lang,
    macros: post?.fields.get('macros')?.value as Record<string, string> | undefined,
  }))
  const compiled = await steps.run('bodies', [], () => compileAll(documents, references, root))
  return readable.flatMap(({ source, post, page }, index): CheckedBody[] => {
    const body = compiled[index]
    if (!body) return []
    source.problems.list.push(...body.problems)
    return [{ problems: source.problems, body, post, page }]
  })
}

/** Symlinks and special files that are not followed: readers would miss their content, or `public/` would serve it. */
function listStrays(root: string): Problem[] {
  return [root, 'public'].filter(existsSync).flatMap((folder) =>
    listOwn(folder, root).flatMap(({ name, stray }): Problem[] => {
      if (!stray) return []
      const [message, remedy] = say.files.stray(stray)
      return [{ file: path.join(folder, name), line: 1, column: 1, message, remedy, severity: 'error' }]
    }),
  )
}

interface CheckedFile {
  source: SourceFile
  lang: Language
  post?: CheckedPost
  page?: CheckedPage
}

async function checkFile(root: string, file: string, steps: Steps): Promise<CheckedFile> {
  const unread = new Problems(path.join(root, file))
  const source = await steps.runFor(unread, 'file', buildUnread(file, unread), () => readSource(root, file))
  const checked: CheckedFile = { source, lang: findLanguage(file) }
  await steps.runFor(source.problems, 'front matter', undefined, () => checkFileFields(file, checked))
  return checked
}

function checkFileFields(file: string, checked: CheckedFile): void {
  const { source } = checked
  checkName(file, source.problems)
  const isPost = file.startsWith('posts/')
  if (source.map) checkComments(source.map, source)
  const fields: Fields = source.map ? checkFields(source.map, isPost ? postFields : pageFields, source) : new Map()
  if (isPost && source.map) checkPostFields(fields, source)
  if (!isPost) {
    checked.lang = findLanguage(file, fields.get('lang')?.value)
    checked.page = { problems: source.problems, slug: parseContentPath(file).slug, lang: checked.lang }
    return
  }
  if (!source.map) return
  checked.post = buildCheckedPost(source, fields)
  checked.lang = checked.post.lang
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
