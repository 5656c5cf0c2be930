import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { watch } from 'chokidar'
import { routes } from '@/lib/addresses/routes'
import { listContentFiles } from '@/lib/content/list-files'
import { readIds } from '@/lib/content/moved'
import { formatProblem } from '@/lib/text/format-problem'
import type { Problem } from '@/lib/text/problems'
import { defaultLanguage } from '@/site.config'
import { buildMoved } from './assets/build-moved'
import type { CheckAnswer, CheckRequest } from './check-behind'
import { withoutEval } from './run'

/**
 * Runs beside `next dev`: publishes every saved edit at once (the page refreshes), and problems in the content as soon
 * as they are found. The saved file is checked first, then all files.
 */
const root = 'content'
/** Components of several posts, which some posts import. */
const components = 'components/figures'
const published = '.generated/edits.json'
let edits = 0
let problems: Problem[] = []

function publish(): void {
  writeFileSync(`${published}.tmp`, JSON.stringify({ edits, problems }))
  renameSync(`${published}.tmp`, published)
}

/** Prints new problems and how many were fixed. */
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

/** Debounces: editors save in several steps. */
function settled(milliseconds: number, act: () => void): () => void {
  let pending: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(pending)
    pending = setTimeout(act, milliseconds)
  }
}

/** An edit of one post (slug, tags, headings) may cause or fix problems in others. */
const checkOthers = settled(1000, () => check())

let files = new Set(listContentFiles(root))
const touched = new Set<string>()
const onEdit = settled(15, () => {
  edits += 1
  publish()
  if ([...touched].some((file) => file.endsWith('.mdx'))) updateIndex()
  const [file] = touched
  const onlyWords = touched.size === 1 && file && files.has(file) && existsSync(path.join(root, file))
  touched.clear()
  if (onlyWords) {
    check(file)
    return checkOthers()
  }
  files = new Set(listContentFiles(root)) // files were added or removed, or a picture or the bibliography changed
  check()
})

/** Temporary files of editors. */
const unfinished = /(?:~|\.tmp|\.swp)$|(?:^|[\\/])\.#/

// chokidar: on Linux, Node's recursive `fs.watch` loses files that are replaced, which is how most editors save.
watch([root, ...(existsSync(components) ? [components] : [])], {
  ignoreInitial: true,
  ignored: (name) => unfinished.test(name),
}).on('all', (_, name) => {
  touched.add(path.relative(root, name).split(path.sep).join('/'))
  onEdit()
})

/**
 * `next dev` answers from the list of pages it knows and updates the list afterwards: the first visit of a new post
 * would be a 404. A request for a missing post makes it update before the author visits.
 */
async function announcePosts(): Promise<void> {
  const lock = '.next/dev/lock'
  const now = readPosts()
  if (now === known || !existsSync(lock)) return
  known = now
  const { appUrl } = JSON.parse(readFileSync(lock, 'utf8')) as { appUrl: string }
  for (const path of [routes.post(defaultLanguage, '-'), routes.page(defaultLanguage, 'missing-page')])
    await fetch(appUrl + path, { method: 'HEAD' }).catch(() => undefined) // not ready
}

/** Updates the table of old addresses. @returns the IDs of all posts and pages */
function readPosts(): string {
  try {
    buildMoved()
    return readIds().join('\n')
  } catch {
    return known // the next edit is being indexed
  }
}

let known = ''
known = readPosts()

/** Its output is ignored: the checker reports the same mistakes with their position. */
function startIndexer(): ChildProcess {
  const script = fileURLToPath(new URL('index-content.js', import.meta.url))
  const env = { ...process.env, CONTENT: 'writing' }
  const child = fork(script, { execArgv: [withoutEval], env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  child.on('message', announcePosts)
  return child
}

let indexer = startIndexer()

function updateIndex(): void {
  if (indexer.connected) indexer.send('index')
  else indexer = startIndexer() // it was ended
}

// What a check reads once, or not at all below the content.
watch(['site.config.ts', 'messages.ts', 'theme.css'], { ignoreInitial: true }).on(
  'all',
  settled(100, () => {
    checker.kill()
    checker = startChecker()
    check()
  }),
)

// What the index is made by; contentlayer reads it once.
watch(['contentlayer.config.ts', 'lib/content/front-matter.ts', 'site.config.ts']).on('change', () => {
  indexer.kill()
  indexer = startIndexer()
})

publish()
setTimeout(() => check(), 3000) // after the first page
