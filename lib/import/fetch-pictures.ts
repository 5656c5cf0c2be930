import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say } from '@/lib/i18n/authors'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import type { SourcePost } from './source-post'

/** Milliseconds between two requests to a host, and until a request is given up; the largest file in bytes. */
export interface FetchLimits {
  pause: number
  timeout: number
  largest: number
}

const usual: FetchLimits = { pause: 300, timeout: 30_000, largest: 30 * 1024 * 1024 }
const source =
  /!\[[^\]\n]{0,500}\]\(\s*<?((?:https?:)?\/\/[^\s)>]+)|<img\b[^<>]*?\s(?:data-(?:origin-)?src|data-url|data-lazy-src|src)=["']?((?:https?:)?\/\/[^"'\s<>]+)/gi

/** Addresses of pictures elsewhere, as the posts write them. */
export function listRemote(posts: readonly SourcePost[]): string[] {
  const found = posts.flatMap(({ body }) =>
    [...body.text.matchAll(source)].map(([, markdown, html]) => (markdown ?? html!).replaceAll('&amp;', '&')),
  )
  return [...new Set(found)]
}

/**
 * Fetches the pictures of posts, one after the other, into a folder. What is there already is not fetched again, so that
 * an interrupted run goes on where it ended.
 * @param limits by default 300 ms between requests, 30 s each, at most 30 MB
 */
export async function fetchPictures(
  posts: readonly SourcePost[],
  folder: string,
  limits: Partial<FetchLimits> = {},
  progress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { pause, ...others } = { ...usual, ...limits }
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, string>()
  const reasons = new Map<string, string>()
  const wanted = listRemote(posts).filter((url) => !posts.some((post) => post.findFile(url)))
  for (const [index, url] of wanted.entries()) {
    progress(index, wanted.length)
    const file = path.join(folder, createHash('sha256').update(url).digest('hex').slice(0, 24))
    try {
      if (!existsSync(file)) {
        if (index > 0) await wait(pause)
        keepWhole(file, await request(url, others))
      }
      files.set(url, file)
    } catch (error) {
      reasons.set(url, (error as Error).message)
    }
  }
  for (const post of posts) {
    const find = post.findFile
    post.findFile = (reference) => find(reference) ?? files.get(reference.replaceAll('&amp;', '&'))
    for (const url of listRemote([post])) {
      const reason = reasons.get(url)
      if (reason) post.notes.push({ kind: 'changed', message: noteTexts.notFetched, about: `${url}: ${reason}` })
    }
  }
}

/** A file appears at once or not at all. */
function keepWhole(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
}

/** Times that a busy host is asked. */
const tries = 3

async function request(url: string, limits: Omit<FetchLimits, 'pause'>): Promise<Buffer> {
  const address = url.replace(/^\/\//, 'https://')
  for (let left = tries; ; left -= 1) {
    const signal = AbortSignal.timeout(limits.timeout)
    const answer = await fetch(address, { signal, headers: { accept: 'image/*' } })
    const isBusy = answer.status === 429 || answer.status === 503
    if (!isBusy || left === 1) return readAnswer(answer, limits.largest)
    await answer.body?.cancel()
    await wait(Math.min(Number(answer.headers.get('retry-after') ?? 2) || 0, 60) * 1000)
  }
}

async function readAnswer(answer: Response, largest: number): Promise<Buffer> {
  if (!answer.ok) throw new Error(say.moving.serverAnswers(answer.status))
  if (Number(answer.headers.get('content-length')) > largest) throw new Error(noteTexts.tooLarge)
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (bytes.length === 0 || bytes.length > largest) throw new Error(noteTexts.emptyOrLarge)
  if (/^\s*<(?:!doctype html|html)/i.test(bytes.subarray(0, 200).toString('utf8'))) throw new Error(noteTexts.webPage)
  return bytes
}

/** Reads a list of alternative texts, by the source of the picture; a missing file is an empty list. */
export function readWords(text: string): Map<string, string> {
  const lines = text.matchAll(/^"((?:[^"\\]|\\.)*)": *"((?:[^"\\]|\\.)*)" *$/gm)
  return new Map([...lines].map(([, src, words]) => [JSON.parse(`"${src}"`), JSON.parse(`"${words}"`)] as const))
}

/** Reads the list of a file. */
export const readWordsOf = (file: string) => readWords(existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Writes the list: what is known, and pictures without words, to be filled in. */
export function writeWords(file: string, known: ReadonlyMap<string, string>, missing: readonly string[]): void {
  const all = new Map([...missing.map((src) => [src, ''] as const), ...known])
  const lines = [...all].map(([src, words]) => `${JSON.stringify(src)}: ${JSON.stringify(words)}\n`)
  writeFileSync(file, lines.join(''))
}
