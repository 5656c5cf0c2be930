import path from 'node:path'
import built from '@/.generated/bodies.json'
import manifest from '@/.generated/manifest.json'
import type { References } from '@/lib/bibliography'
import { Refusal, readOwn } from '@/lib/files/own-files'
import { formatProblem } from '@/lib/text/problems'
import { isWriting, type Language, site } from '@/site.config'
import type { CompiledBody } from './body'
import type { Compiler } from './compile-apart'
import { type Body, type Form, findBody, forms, hash, keepBody, readServedBody } from './kept-bodies'

export type { BodyFacts } from './body'
export type { Heading } from './context'
export type { TextSection } from './forms/sections'
export type { Body } from './kept-bodies'

/** What the owner's settings change in a body. */
const settings = JSON.stringify([site.citations, site.macros])

/** Keys of the bodies that a build was made with, by file (`build/plan-pages.ts`). */
const keys: Record<string, string> = built

interface Document {
  /** Path below `content/`. */
  file: string
  lang: Language
  /** LaTeX commands of this document, beyond those of the site. */
  macros?: Record<string, string>
}

interface Wanted<F extends Form> {
  /** Forms that are asked for, besides what is known of the body. */
  forms?: readonly F[]
  /** Folder of the content. */
  root?: string
}

/**
 * The body of a post or page, compiled once for each content, in the forms that are asked for.
 * @throws Error with every mistake in the file; `npm run check` reports them before a build
 * @example const { html, headings } = await getBody(post, getReferences(), 'html')
 */
export async function getBody<F extends Form>(
  document: Document,
  references: References,
  ...wanted: F[]
): Promise<Body<F>> {
  if (isWriting) return getGoodBody(document, references)
  const body = await loadBody(document, references, { forms: wanted })
  const errors = body.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(`\n${errors.map(formatProblem).join('\n')}`)
  return body
}

/** A post that takes for ever does not hold the pages. */
let compiler: Compiler | undefined

const lastGood = new Map<string, Body<Form>>()

/** While writing, a post with a mistake stands as it last was: the panel of problems says what is wrong. */
async function getGoodBody(document: Document, references: References): Promise<Body<Form>> {
  compiler ??= new (await import('./compile-apart')).Compiler()
  const body = await compiler.compile({ document, root: 'content', forms }, references)
  if (body.problems.some(({ severity }) => severity === 'error')) return lastGood.get(document.file) ?? body
  lastGood.set(document.file, body)
  return body
}

/**
 * The same with its problems left to the caller.
 * @throws Error in a built site that is not whole
 */
export async function loadBody<F extends Form = never>(
  document: Document,
  references: References,
  { forms: wanted = [], root = 'content' }: Wanted<F> = {},
): Promise<Body<F>> {
  // biome-ignore lint/style/noProcessEnv: the bundler knows these two and drops a branch; scripts do not have the first
  if (process.env.NEXT_RUNTIME && process.env.NODE_ENV === 'production') {
    // A server has the compiled form of every post as it was built, whatever becomes of its file, and no compiler.
    return readServedBody(keys[document.file] ?? '', wanted).catch((cause: Error) => {
      throw new Error(`${document.file} has no compiled form (${cause.message}): build the site again`, { cause })
    })
  } else {
    const { source, text, key } = await readDocument(document, root)
    const known = await findBody(key, wanted, references, root)
    if (known) return known
    const { compileBody } = await import('./compile')
    const { macros, lang } = document
    const body = await compileBody({
      ...{ text, file: source, root, lang, references, citationStyle: site.citations },
      macros: { ...site.macros, ...macros },
    })
    // A wrong file is compiled again each time: a picture that was missing may be there by then.
    const isGood = body.problems.every(({ severity }) => severity !== 'error')
    if (isGood && !isWriting) await keepBody(key, body, references, root)
    return choose(body, wanted)
  }
}

function choose<F extends Form>(body: CompiledBody, wanted: readonly F[]): Body<F> {
  const { html, feedHtml, markdown, sections, ...facts } = body
  return { ...facts, ...Object.fromEntries(wanted.map((form) => [form, body[form]])) } as Body<F>
}

/** Keys of bodies by the file that they were compiled from. */
export async function nameBodies(documents: readonly Document[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const document of documents) names[document.file] = (await readDocument(document, 'content')).key
  return names
}

/** What is known of a body that has been compiled before; undefined when it has to be compiled. */
export async function findFacts(document: Document, references: References, root: string): Promise<Body | undefined> {
  return findBody((await readDocument(document, root)).key, [], references, root)
}

async function readDocument({ file, lang }: Document, root: string) {
  const source = path.join(/*turbopackIgnore: true*/ root, file)
  const bytes = readOwn(source, root)
  if (bytes instanceof Refusal) throw new Error(`${source} ${bytes.reason}: ${bytes.remedy}`)
  const text = bytes.toString('utf8')
  return { source, text, key: hash(`${manifest.pipeline}\n${settings}\n${lang}\n${source}\n${text}`) }
}
