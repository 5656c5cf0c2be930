import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { References } from '@/lib/bibliography'
import { warnSeldom } from '@/lib/warn-seldom'
import { writeWhole } from '@/lib/write-whole'
import type { BodyFacts, CompiledBody } from './compile'

/*
 * Paths below are for Node at build and run time; `turbopackIgnore` keeps the bundler from taking the
 * whole project along for them (next.config.js says what a deployment needs).
 */

/** Kept by CI and by Vercel between builds, beside Next's own. */
const directory = '.next/cache/bodies'

/** What can be had of a body, and how its file ends: who needs one does not read the others. */
const ends = { html: 'html', feedHtml: 'feed.html', markdown: 'md', sections: 'sections.json' } as const

export type Form = keyof typeof ends
export const forms = Object.keys(ends) as Form[]

/** What is known of a body, and the forms that were asked for. */
export type Body<F extends Form = never> = BodyFacts & Pick<CompiledBody, F>

/** The file that is written last. */
interface Entry {
  facts: BodyFacts
  /** Pictures that went in, by the hash of their bytes. */
  pictures: Record<string, string>
  /** Works that are cited, by the hash of what is known of them. */
  works: Record<string, string>
}

const fileOf = (key: string, end: string) => path.join(/*turbopackIgnore: true*/ directory, `${key}.${end}`)

/**
 * @param key of the body
 * @param references when given, what was made of other works or pictures is not found
 */
export async function findBody<F extends Form>(
  key: string,
  wanted: readonly F[],
  references?: References,
): Promise<Body<F> | undefined> {
  const facts = fileOf(key, 'json')
  if (!existsSync(/*turbopackIgnore: true*/ facts)) return undefined
  try {
    const entry = JSON.parse(await readFile(/*turbopackIgnore: true*/ facts, 'utf8')) as Entry
    if (references && !isCurrent(entry, references)) return undefined
    const texts = await Promise.all(wanted.map(async (form) => [form, await readForm(key, form)]))
    return { ...entry.facts, ...Object.fromEntries(texts) }
  } catch {
    return undefined // a file is damaged, or gone: as if there were none
  }
}

async function readForm(key: string, form: Form): Promise<unknown> {
  const text = await readFile(/*turbopackIgnore: true*/ fileOf(key, ends[form]), 'utf8')
  return form === 'sections' ? JSON.parse(text) : text
}

/** A disk that cannot be written to costs nothing but a warning. */
export async function keepBody(key: string, body: CompiledBody, references: References): Promise<void> {
  const { html, feedHtml, markdown, sections, ...facts } = body
  const pictures = facts.files.used.map((used) => [used, hash(readFileSync(/*turbopackIgnore: true*/ used))])
  const works = facts.citations.map((cited) => [cited, hashWork(references, cited)])
  const entry: Entry = { facts, pictures: Object.fromEntries(pictures), works: Object.fromEntries(works) }
  try {
    await mkdir(directory, { recursive: true })
    const texts = { html, feedHtml, markdown, sections: JSON.stringify(sections) }
    for (const form of forms) writeWhole(fileOf(key, ends[form]), texts[form])
    writeWhole(fileOf(key, 'json'), JSON.stringify(entry))
  } catch (error) {
    warnSeldom('Compiled posts are not kept on disk', error)
  }
}

export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}

function hashWork(references: References, key: string): string {
  return hash(JSON.stringify(references.get(key) ?? null))
}

function isCurrent({ facts, pictures, works }: Entry, references: References): boolean {
  return (
    Object.entries(works).every(([key, known]) => hashWork(references, key) === known) &&
    facts.files.made.every((made) => existsSync(/*turbopackIgnore: true*/ made)) &&
    Object.entries(pictures).every(
      ([file, known]) =>
        existsSync(/*turbopackIgnore: true*/ file) && hash(readFileSync(/*turbopackIgnore: true*/ file)) === known,
    )
  )
}
