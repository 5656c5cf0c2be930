import path from 'node:path'
import built from '@/.generated/bodies.json'
import manifest from '@/.generated/manifest.json'
import { loadStyle, type References } from '@/lib/bibliography'
import { Refusal, readOwn } from '@/lib/files/own-files'
import { authorLanguage } from '@/lib/i18n/authors'
import { listPeople } from '@/lib/site/define-authors'
import { formatProblem } from '@/lib/text/format-problem'
import { isWriting, type Language, site } from '@/site.config'
import type { CompiledBody } from './body'
import type { Compiler } from './compile-apart'
import { type Body, type Form, findBody, forms, hash, keepBody, readServedBody } from './kept-bodies'

export type { BodyFacts } from './body'
export type { Heading } from './context'
export type { TextSection } from './forms/sections'
export type { Body } from './kept-bodies'

const people = listPeople(site)

/** Settings of the site that affect compiled bodies. */
const listSettings = () =>
  JSON.stringify([
    site.citations,
    site.macros,
    site.typography,
    site.components,
    authorLanguage, // of their problems
    site.embeds,
    people,
    loadStyle()?.text,
  ])

/** Keys of the bodies of this build, by file (`build/plan-pages.ts`). */
const keys: Record<string, string> = built

interface Document {
  /** Path below `content/`. */
  file: string
  lang: Language
  /** LaTeX commands of this document, in addition to those of the site. */
  macros?: Record<string, string>
  /** With the line of each block (`lib/writing/find-line.ts`). */
  lines?: boolean
}

interface Wanted<F extends Form> {
  /** Forms to return, in addition to the facts. */
  forms?: readonly F[]
  /** Content folder. */
  root?: string
}

/**
 * The body of a post or page in the given forms, compiled once per content hash.
 * @throws Error with every error in the file; `npm run check` reports them before a build
 * @example const { html, headings } = await getBody(post, getReferences(), 'html')
 */
export async function getBody<F extends Form>(
  document: Document,
  references: References,
  ...wanted: F[]
): Promise<Body<F>> {
  if (isWriting) return getWrittenBody(document, references)
  const body = await loadBody(document, references, { forms: wanted })
  const errors = body.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(`\n${errors.map(formatProblem).join('\n')}`)
  return body
}

/** A separate process, so that a post that hangs does not block the pages. */
let compiler: Compiler | undefined

const lastGood = new Map<string, Body<Form>>()

/**
 * While writing, a post with an error is shown as it last compiled; the error panel shows the problems.
 * @param root folder of the document
 */
export async function getWrittenBody(
  document: Document,
  references: References,
  root = 'content',
): Promise<Body<Form>> {
  compiler ??= new (await import('./compile-apart')).Compiler()
  const body = await compiler.compile({ document, root, forms }, references)
  if (document.lines) return body // what is inserted there has to fit to the file as it is
  if (body.problems.some(({ severity, isLack }) => severity === 'error' && !isLack))
    return lastGood.get(document.file) ?? body
  lastGood.set(document.file, body)
  return body
}

/**
 * Like `getBody`, but its problems are left to the caller.
 * @throws Error in an incomplete production build
 */
export async function loadBody<F extends Form = never>(
  document: Document,
  references: References,
  { forms: wanted = [], root = 'content' }: Wanted<F> = {},
): Promise<Body<F>> {
  // biome-ignore lint/style/noProcessEnv: the bundler replaces these and drops a branch; scripts do not set the first
  if (process.env.NEXT_RUNTIME && process.env.NODE_ENV === 'production') {
    // A production server has the compiled bodies of its build, and no compiler.
    return readServedBody(keys[document.file] ?? '', wanted).catch((cause: Error) => {
      throw new Error(`${document.file} has no compiled form (${cause.message}): build the site again`, { cause })
    })
  } else {
    const { source, text, key } = await readDocument(document, root)
    const known = await findBody(key, wanted, references, root)
    if (known) return known
    // The bundler leaves it alone: pages compile in a process of their own.
    const { compileBody } = await import(/*turbopackIgnore: true*/ './compile')
    const { macros, lang, lines } = document
    const body = await compileBody({
      ...{ text, file: source, root, lang, references, citationStyle: site.citations, typography: site.typography },
      components: site.components,
      macros: { ...site.macros, ...macros },
      embeds: site.embeds,
      people,
      ...(lines && { lines }),
    })
    // A file with errors is compiled again each time: a missing image may exist by then.
    const isGood = body.problems.every(({ severity }) => severity !== 'error')
    if (isGood && !isWriting) await keepBody(key, body, references, root)
    return choose(body, wanted)
  }
}

function choose<F extends Form>(body: CompiledBody, wanted: readonly F[]): Body<F> {
  const { html, feedHtml, markdown, figure, sections, ...facts } = body
  return { ...facts, ...Object.fromEntries(wanted.map((form) => [form, body[form]])) } as Body<F>
}

/** Keys of bodies by source file. */
export async function nameBodies(documents: readonly Document[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const document of documents) names[document.file] = (await readDocument(document, 'content')).key
  return names
}

/** The facts of a body that is in the cache; undefined when it has to be compiled. */
export async function findFacts(document: Document, references: References, root: string): Promise<Body | undefined> {
  return findBody((await readDocument(document, root)).key, [], references, root)
}

async function readDocument({ file, lang, lines }: Document, root: string) {
  const source = path.join(/*turbopackIgnore: true*/ root, file)
  const bytes = readOwn(source, root)
  if (bytes instanceof Refusal) throw new Error(`${source} ${bytes.reason}: ${bytes.remedy}`)
  const text = bytes.toString('utf8')
  return {
    source,
    text,
    key: hash(`${manifest.pipeline}\n${listSettings()}\n${lang}${lines ? ' lines' : ''}\n${source}\n${text}`),
  }
}
