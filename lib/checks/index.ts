import { existsSync } from 'node:fs'
import path from 'node:path'
import type { References } from '@/lib/bibliography'
import { pageFields, postFields } from '@/lib/content/front-matter'
import { listContentFiles } from '@/lib/content/list-files'
import { findLanguage } from '@/lib/content/path'
import { readSynonymFile } from '@/lib/content/synonyms'
import { listOwn } from '@/lib/files/own-files'
import { type BodyFacts, loadBody } from '@/lib/markdown'
import { describeFailure, type Problem, type Problems } from '@/lib/text/problems'
import type { Language } from '@/site.config'
import { buildCheckedPost, type CheckedPost, checkCollection } from './check-collection'
import { checkCovers } from './check-covers'
import { checkFields, type Fields } from './check-fields'
import { checkInternalLinks } from './check-internal-links'
import { checkName } from './check-name'
import { checkPictures } from './check-pictures'
import { checkPostFields } from './check-post'
import { checkReferences } from './check-references'
import { checkTags } from './check-tags'
import type { ExternalLink } from './external-links'
import type { CheckedBody } from './list-targets'
import { readSource, type SourceFile } from './source-file'

export interface CheckReport {
  files: number
  /** Errors and warnings of all files, sorted by file and line. */
  problems: Problem[]
  /** Links to other sites, with their places. */
  external: ExternalLink[]
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
 * Checks all content files in one run.
 * @param only a file below `root`: only its body is compiled, and only its problems are returned
 */
export async function checkContent(root = 'content', compileAll = compileHere, only?: string): Promise<CheckReport> {
  const strays = only ? [] : listStrays(root)
  const checked = listContentFiles(root).map((file) => checkFile(root, file))
  const posts = checked.flatMap(({ post }) => post ?? [])
  checkCollection(posts)
  const { problems: tagNames, tagBook } = checkTags(root, posts)
  const synonyms = readSynonymFile(root).problems?.list ?? []
  const { references, problems: bibliography } = checkReferences(root, posts)
  const readable = checked.filter(
    ({ source }) => source.text !== '' && source.file.endsWith('.mdx') && (!only || source.file === only),
  )
  const compiled = await compileAll(
    readable.map(({ source, lang, post }) => ({
      file: source.file,
      lang,
      macros: post?.fields.get('macros')?.value as Record<string, string> | undefined,
    })),
    references,
    root,
  )
  const bodies = readable.map(({ source, post }, index): CheckedBody => {
    const body = compiled[index]!
    source.problems.list.push(...body.problems)
    return { problems: source.problems, body, post }
  })
  checkInternalLinks(bodies, posts, tagBook)
  await checkCovers(root, only ? posts.filter(({ source }) => source.file === only) : posts)
  const pictures = only ? [] : await checkPictures(root, bodies, posts)
  const problems = [
    ...strays,
    ...checked.flatMap(({ source }) => source.problems.list),
    ...bibliography,
    ...tagNames,
    ...synonyms,
    ...pictures,
  ]
  const told = only ? problems.filter(({ file }) => file === path.join(root, only)) : problems
  return { files: checked.length, problems: told.sort(byPlace), external: listExternal(bodies) }
}

/** Symlinks and special files that are not followed: readers would miss their content, or `public/` would serve it. */
function listStrays(root: string): Problem[] {
  return [root, 'public'].filter(existsSync).flatMap((folder) =>
    listOwn(folder, root).flatMap(({ name, stray }): Problem[] => {
      const place = { file: path.join(folder, name), line: 1, column: 1 }
      return stray
        ? [
            {
              ...place,
              message: `it ${stray}`,
              remedy: 'take it out, or put the files themselves there',
              severity: 'error',
            },
          ]
        : []
    }),
  )
}

function listExternal(bodies: CheckedBody[]): ExternalLink[] {
  const links = new Map<string, ExternalLink>()
  for (const { body, problems } of bodies) {
    for (const { url, line, column } of body.links) {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) continue
      const link = links.get(url) ?? { url, places: [] }
      link.places.push({ file: problems.file, line, column })
      links.set(url, link)
    }
  }
  return [...links.values()]
}

interface CheckedFile {
  source: SourceFile
  lang: Language
  post?: CheckedPost
}

function checkFile(root: string, file: string): CheckedFile {
  const source = readSource(root, file)
  const checked: CheckedFile = { source, lang: findLanguage(file) }
  attempt(source.problems, () => checkFileFields(file, checked))
  return checked
}

/** Reports an unexpected exception as a problem of the file, so that the other files are still checked. */
function attempt(problems: Problems, check: () => void): void {
  try {
    check()
  } catch (error) {
    problems.error(undefined, ...describeFailure(error))
  }
}

function checkFileFields(file: string, checked: CheckedFile): void {
  const { source } = checked
  checkName(file, source.problems)
  const isPost = file.startsWith('posts/')
  const fields: Fields = source.map ? checkFields(source.map, isPost ? postFields : pageFields, source) : new Map()
  if (isPost && source.map) checkPostFields(fields, source)
  if (!isPost || !source.map) return
  checked.post = buildCheckedPost(source, fields)
  checked.lang = checked.post.lang
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
