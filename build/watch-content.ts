import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { watch } from 'chokidar'
import { routes } from '@/lib/addresses/routes'
import { listContentFiles } from '@/lib/content/list-files'
import { readIndex } from '@/lib/content/moved'
import { formatProblem, type Problem } from '@/lib/text/problems'
import { defaultLanguage } from '@/site.config'
import { buildMoved } from './assets/build-moved'
import type { CheckAnswer, CheckRequest } from './check-behind'

/**
 * Beside `next dev`: tells the pages of every saved edit at once, and of what is wrong in the content as
 * soon as it is known. The file that was saved is checked first, then all of them.
 */
const root = 'content'
const index = '.contentlayer/generated/Post/_index.json'
const published = '.generated/edits.json'
let edits = 0
let problems: Problem[] = []

function publish(): void {
  writeFileSync(`${published}.tmp`, JSON.stringify({ edits, problems }))
  renameSync(`${published}.tmp`, published)
}

/** Prints what is new, and what is over. */
function report(found: Problem[]): void {
  const before = new Set(problems.map(formatProblem))
  const now = new Set(found.map(formatProblem))
  const fresh = [...now].filter((text) => !before.has(text))
  const mended = [...before].filter((text) => !now.has(text)).length
  if (fresh.length + mended === 0) return
  problems = found
  publish()
  for (const text of fresh) console.log(text)
  if (mended > 0) console.log(`Content: ${mended} mended, ${found.length} left.`)
}

function startChecker(): ChildProcess {
  const script = fileURLToPath(new URL('check-behind.ts', import.meta.url))
  const child = fork(script, { execArgv: ['--import', 'tsx'] })
  child.on('message', ({ file, problems: found }: CheckAnswer) => {
    report(file ? [...problems.filter((problem) => problem.file !== path.join(root, file)), ...found] : found)
  })
  return child
}

let checker = startChecker()

function check(file?: string): void {
  if (!checker.connected) checker = startChecker() // it ran out of memory, or was ended
  checker.send({ root, file } satisfies CheckRequest)
}

/** Calls once, a moment after the last of several calls: editors save in steps. */
function settled(milliseconds: number, act: () => void): () => void {
  let pending: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(pending)
    pending = setTimeout(act, milliseconds)
  }
}

/** What one post says may be wrong, or mended, in another: its slug, its tags, its headings. */
const checkOthers = settled(1000, () => check())

let files = new Set(listContentFiles(root))
const touched = new Set<string>()
const onEdit = settled(15, () => {
  edits += 1
  publish()
  const [file] = touched
  const onlyWords = touched.size === 1 && file && files.has(file) && existsSync(path.join(root, file))
  touched.clear()
  if (onlyWords) {
    check(file)
    return checkOthers()
  }
  files = new Set(listContentFiles(root)) // some came or went, or a picture or the bibliography changed
  check()
})

/** What editors write beside a file, and take away again. */
const unfinished = /(?:~|\.tmp|\.swp)$|(?:^|[\\/])\.#/

// Node's own watcher of folders hears no more of a file that was replaced (Linux), which is how most editors save.
watch(root, { ignoreInitial: true, ignored: (name) => unfinished.test(name) }).on('all', (_, name) => {
  touched.add(path.relative(root, name).split(path.sep).join('/'))
  onEdit()
})

/**
 * `next dev` answers from the addresses that it knew, and looks for new ones behind that answer: the first
 * visit of a new post would find nothing. So it is asked here, ahead of the author.
 */
const onIndex = settled(500, async () => {
  const lock = '.next/dev/lock'
  const now = readPosts()
  if (now === known || !existsSync(lock)) return
  known = now
  const { appUrl } = JSON.parse(readFileSync(lock, 'utf8')) as { appUrl: string }
  await fetch(`${appUrl}${routes.post(defaultLanguage, '-')}`, { method: 'HEAD' }).catch(() => undefined) // not there yet
})

/** Brings the table of old addresses up to date, and lists the posts. */
function readPosts(): string {
  try {
    buildMoved()
    const documents = readIndex()
    return documents.map(({ _id }) => _id).join('\n')
  } catch {
    return known // contentlayer is writing it
  }
}

let known = ''
known = readPosts()
watch(index).on('all', onIndex)

publish()
setTimeout(() => check(), 3000) // the page comes first
