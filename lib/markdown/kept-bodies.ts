import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { References } from '@/lib/bibliography'
import { Refusal, readOwn } from '@/lib/files/own-files'
import { writeWhole } from '@/lib/files/write-whole'
import type { BodyFacts, CompiledBody } from './body'

/*
 * These paths are for Node at build and run time; `turbopackIgnore` keeps the bundler from tracing the whole project
 * (next.config.js lists what a deployment needs).
 */

/** Cache of compiled bodies, kept between builds by CI and Vercel as part of Next's cache. Nothing here is served. */
const kept = '.next/cache/bodies'

/** The bodies of this build (`build/publish-bodies.ts`), outside of caches, which may be emptied. */
const served = '.generated/bodies'

/** The forms of a body and their file extensions: each form is a file, so that only the needed ones are read. */
const ends = {
  html: 'html',
  feedHtml: 'feed.html',
  markdown: 'md',
  figure: 'figure.html',
  sections: 'sections.json',
} as const

export type Form = keyof typeof ends
export const forms = Object.keys(ends) as Form[]

/** The facts of a body, and the requested forms. */
export type Body<F extends Form = never> = BodyFacts & Pick<CompiledBody, F>

/** The `.json` file of a body, written last. */
interface Entry {
  facts: BodyFacts
  /** Hashes of the input files. */
  pictures: Record<string, string>
  /** Hashes of the files of its code. */
  code: Record<string, string>
  /** Hashes of the cited references. */
  works: Record<string, string>
}

/** Names of all files of a body, in the order of writing. */
export const listBodyFiles = (key: string) => [...forms.map((form) => ends[form]), 'json'].map((end) => `${key}.${end}`)

const pathOf = (directory: string, name: string) => path.join(/*turbopackIgnore: true*/ directory, name)

/**
 * A body from the cache, unless a file of it is missing or damaged, or its references or input files have changed.
 * @param root the content folder, which contains the input files
 */
export async function findBody<F extends Form>(
  key: string,
  wanted: readonly F[],
  references: References,
  root = '.',
): Promise<Body<F> | undefined> {
  if (!listBodyFiles(key).every((name) => existsSync(pathOf(kept, name)))) return undefined
  try {
    const entry = await readEntry(kept, key)
    return isCurrent(entry, references, root) ? await readForms(kept, key, entry, wanted) : undefined
  } catch {
    return undefined
  }
}

/**
 * The body from this build.
 * @throws the file system's error, with the file name
 */
export async function readServedBody<F extends Form>(key: string, wanted: readonly F[]): Promise<Body<F>> {
  return readForms(served, key, await readEntry(served, key), wanted)
}

async function readEntry(directory: string, key: string): Promise<Entry> {
  return JSON.parse(await readFile(pathOf(directory, `${key}.json`), 'utf8'))
}

async function readForms<F extends Form>(directory: string, key: string, { facts }: Entry, wanted: readonly F[]) {
  const texts = wanted.map(async (form) => {
    const text = await readFile(pathOf(directory, `${key}.${ends[form]}`), 'utf8')
    return [form, form === 'sections' ? JSON.parse(text) : text]
  })
  return { ...facts, ...Object.fromEntries(await Promise.all(texts)) } as Body<F>
}

let isWarned = false

/** Writes a body to the cache. A write error is only a warning. */
export async function keepBody(key: string, body: CompiledBody, references: References, root = '.'): Promise<void> {
  const { html, feedHtml, markdown, figure, sections, ...facts } = body
  const pictures = facts.files.used.map((used) => [used, hashFile(used, root)])
  const cited = facts.listsWorks ? [...facts.citations, allWorks] : facts.citations
  const works = cited.map((key) => [key, hashWork(references, key)])
  const code = facts.files.code.map((file) => [file, hashCode(file)])
  const entry: Entry = {
    facts,
    pictures: Object.fromEntries(pictures),
    code: Object.fromEntries(code),
    works: Object.fromEntries(works),
  }
  try {
    await mkdir(kept, { recursive: true })
    const texts = { html, feedHtml, markdown, figure, sections: JSON.stringify(sections) }
    for (const form of forms) writeWhole(pathOf(kept, `${key}.${ends[form]}`), texts[form])
    writeWhole(pathOf(kept, `${key}.json`), JSON.stringify(entry))
  } catch (error) {
    if (!isWarned) console.warn(`Compiled posts cannot be cached: ${(error as Error).message}`)
    isWarned = true
  }
}

export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}

/** @returns '' for a missing or unreadable file: when it appears, the hash changes */
function hashFile(file: string, root: string): string {
  const bytes = readOwn(file, root)
  return bytes instanceof Refusal ? '' : hash(bytes)
}

/** Code may lie anywhere in the project. */
function hashCode(file: string): string {
  try {
    return hash(readFileSync(/*turbopackIgnore: true*/ file))
  } catch {
    return ''
  }
}

/** In place of a key: a body that lists works depends on all of them. No work has an empty key. */
const allWorks = ''

function hashWork(references: References, key: string): string {
  if (key === allWorks) return hash(JSON.stringify([...references]))
  return hash(JSON.stringify(references.get(key) ?? null))
}

function isCurrent({ facts, pictures, code, works }: Entry, references: References, root: string): boolean {
  return (
    Object.entries(works).every(([key, known]) => hashWork(references, key) === known) &&
    facts.files.made.every((made) => existsSync(/*turbopackIgnore: true*/ made)) &&
    Object.entries(code).every(([file, known]) => hashCode(file) === known) &&
    Object.entries(pictures).every(([file, known]) => hashFile(file, root) === known)
  )
}
