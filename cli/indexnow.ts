import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import { type Changes, compareSnapshots, type Snapshot } from '@/lib/indexnow/compare'
import { assertKeyIsServed, readSnapshot } from '@/lib/indexnow/deployment'
import { submit } from '@/lib/indexnow/submit'
import { site } from '@/site.config'

export interface IndexNowOptions {
  at?: string
  state: string
  endpoint: string[]
  dryRun?: boolean
  record?: boolean
  json?: boolean
}

/** The last snapshot that each engine accepted, by endpoint. */
type State = Record<string, Snapshot>

interface Result extends Changes {
  endpoint: string
  /** HTTP status of the engine; undefined when nothing was sent. */
  status?: number
  error?: string
}

/**
 * `blog indexnow`: submits to search engines the pages of the deployment that are new, changed or gone since their last
 * successful submission. After an error the engine's state is not updated, so the next run submits them again, and the
 * exit code is 1.
 * @throws Error when the deployment, its key or the state cannot be read
 */
export async function announceChanges(options: IndexNowOptions): Promise<void> {
  const { at = site.url, state: file, endpoint: endpoints, dryRun = false, record = false, json } = options
  const state = readState(file)
  const now = await readSnapshot(at)
  const key = dryRun || record ? undefined : await getServedKey(at)
  const results: Result[] = []
  for (const endpoint of endpoints) {
    const changes = compareSnapshots(state[endpoint], now)
    const urls = [...changes.added, ...changes.changed, ...changes.removed]
    const answer = key && urls.length > 0 ? await trySubmit(endpoint, { site: now.site, key, urls }) : {}
    results.push({ endpoint, ...changes, ...answer })
    if (!dryRun && !answer.error) writeState(file, Object.assign(state, { [endpoint]: now }))
  }
  if (json) console.log(JSON.stringify({ site: now.site, results }, null, 2))
  else for (const result of results) print(result, options)
  if (results.some(({ error }) => error)) process.exitCode = 1
}

async function getServedKey(deployment: string): Promise<string> {
  const key = site.indexNowKey
  if (!key) {
    throw new Error(say.operations.noKey)
  }
  await assertKeyIsServed(deployment, key)
  return key
}

async function trySubmit(
  endpoint: string,
  announcement: Parameters<typeof submit>[1],
): Promise<Pick<Result, 'status' | 'error'>> {
  try {
    return { status: await submit(endpoint, announcement) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

function print(
  { endpoint, added, changed, removed, status, error }: Result,
  { dryRun, record }: IndexNowOptions,
): void {
  const { operations } = say
  const counts = operations.changes(added.length, changed.length, removed.length)
  const { host } = new URL(endpoint)
  if (error) console.error(operations.engineFailed(host, error, counts))
  else if (dryRun) console.log(operations.wouldTell(host, counts))
  else if (record) console.log(operations.noted(host, counts))
  else if (status === undefined) console.log(operations.knowsAll(host))
  else console.log(operations.toldEngine(host, counts, status === 202))
  if (!dryRun && !error) return
  const lines = [
    ...added.map((url) => `+ ${url}`),
    ...changed.map((url) => `~ ${url}`),
    ...removed.map((url) => `- ${url}`),
  ]
  console.log(
    lines
      .slice(0, 50)
      .map((line) => `  ${line}`)
      .join('\n'),
  )
  if (lines.length > 50) console.log(operations.more(lines.length - 50))
}

function readState(file: string): State {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {} // first run
    throw error
  }
  try {
    return JSON.parse(text) as State
  } catch {
    throw new Error(say.operations.badState(file))
  }
}

/** Atomic write. */
function writeState(file: string, state: State): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.tmp`, JSON.stringify(state))
  renameSync(`${file}.tmp`, file)
}
