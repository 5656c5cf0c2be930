import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import manifest from '@/.generated/manifest.json'
import type { References } from '@/lib/bibliography'
import { formatProblem } from '@/lib/problems'
import { warnSeldom } from '@/lib/warn-seldom'
import { isWriting, type Language, site } from '@/site.config'
import type { CompiledBody } from './compile'

export type { BodyFacts, CompiledBody } from './compile'
export type { Heading } from './context'
export type { TextSection } from './sections'

/*
 * Paths below are for Node at build and run time; `turbopackIgnore` keeps the bundler from taking the
 * whole project along for them (next.config.js says what a deployment needs).
 */

/** Kept by CI and by Vercel between builds, beside Next's own. */
const cacheDirectory = '.next/cache/bodies'

/** What the owner's settings change in a body. */
const settings = JSON.stringify([site.citations, site.macros])

interface Document {
  /** Path below `content/`. */
  file: string
  lang: Language
  /** LaTeX commands of this document, beyond those of the site. */
  macros?: Record<string, string>
}

interface Entry {
  body: CompiledBody
  /** Pictures that went in, by the hash of their bytes. */
  pictures: Record<string, string>
  /** Works that are cited, by the hash of what is known of them. */
  works: Record<string, string>
}

/**
 * The compiled body of a post or page, compiled once for each content.
 * @throws Error with every mistake in the file; `npm run check` reports them before a build
 */
export async function getBody(document: Document, references: References): Promise<CompiledBody> {
  const body = await loadBody(document, references)
  const errors = body.problems.filter(({ severity }) => severity === 'error')
  if (isWriting) return errors.length === 0 ? rememberGood(document.file, body) : (lastGood.get(document.file) ?? body)
  if (errors.length > 0) throw new Error(`\n${errors.map(formatProblem).join('\n')}`)
  return body
}

/** While writing, a post with a mistake stands as it last was: the panel of problems says what is wrong. */
const lastGood = new Map<string, CompiledBody>()

function rememberGood(file: string, body: CompiledBody): CompiledBody {
  lastGood.set(file, body)
  return body
}

/**
 * The same with its problems left to the caller; `root` is the folder of the content.
 * @throws Error in a built site, when the file has changed since
 */
export async function loadBody(
  { file, lang, macros }: Document,
  references: References,
  root = 'content',
): Promise<CompiledBody> {
  const source = path.join(/*turbopackIgnore: true*/ root, file)
  const text = await readFile(/*turbopackIgnore: true*/ source, 'utf8')
  const key = hash(`${manifest.pipeline}\n${settings}\n${lang}\n${source}\n${text}`)
  const cached = path.join(/*turbopackIgnore: true*/ cacheDirectory, `${key}.json`)
  const entry = await readEntry(cached)
  // biome-ignore lint/style/noProcessEnv: the bundler knows these two and drops a branch; scripts do not have the first
  if (process.env.NEXT_RUNTIME && process.env.NODE_ENV === 'production') {
    // A server has the compiled form of every post, and no compiler.
    if (entry) return entry.body
    throw new Error(`${source} is not as it was when the site was built: build the site again`)
  } else {
    if (entry && isCurrent(entry, references)) return entry.body
    const { compileBody } = await import('./compile')
    const body = await compileBody({
      text,
      file: source,
      lang,
      references,
      citationStyle: site.citations,
      macros: { ...site.macros, ...macros },
    })
    if (!isWriting) await keepBody(cached, body, references)
    return body
  }
}

/** A wrong file is compiled again each time: a picture that was missing may be there by then. */
async function keepBody(file: string, body: CompiledBody, references: References): Promise<void> {
  if (body.problems.some(({ severity }) => severity === 'error')) return
  const pictures = Object.fromEntries(
    body.files.used.map((used) => [used, hash(readFileSync(/*turbopackIgnore: true*/ used))]),
  )
  const works = Object.fromEntries(body.citations.map((cited) => [cited, hashWork(references, cited)]))
  const kept = writeEntry(file, { body, pictures, works })
  await kept.catch((error: unknown) => warnSeldom('Compiled posts are not kept on disk', error))
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}

async function readEntry(file: string): Promise<Entry | undefined> {
  if (!existsSync(/*turbopackIgnore: true*/ file)) return undefined
  try {
    return JSON.parse(await readFile(/*turbopackIgnore: true*/ file, 'utf8')) as Entry
  } catch {
    return undefined // torn by a stopped build: compiled again
  }
}

function hashWork(references: References, key: string): string {
  return hash(JSON.stringify(references.get(key) ?? null))
}

function isCurrent({ body, pictures, works }: Entry, references: References): boolean {
  return (
    Object.entries(works).every(([key, known]) => hashWork(references, key) === known) &&
    body.files.made.every((made) => existsSync(/*turbopackIgnore: true*/ made)) &&
    Object.entries(pictures).every(
      ([file, known]) =>
        existsSync(/*turbopackIgnore: true*/ file) && hash(readFileSync(/*turbopackIgnore: true*/ file)) === known,
    )
  )
}

/** Readers of the cache see a whole entry or none. */
async function writeEntry(file: string, entry: Entry): Promise<void> {
  await mkdir(cacheDirectory, { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  await writeFile(draft, JSON.stringify(entry))
  await rename(draft, file)
}
