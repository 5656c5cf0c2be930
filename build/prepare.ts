import { readFileSync } from 'node:fs'
import { listContentFiles } from '@/lib/content/list-files'
import { buildMoved } from './assets/build-moved'
import { run, runQuietly, smallHeap, withoutEval } from './run'

/** With few MB for young objects: it runs beside the check, where a build needs the most memory. */
const index = ['--max-semi-space-size=4', smallHeap, withoutEval, 'build/index-content.ts']

/** What must be there before the site's own code can be loaded: generated files, the index, no bad post. */
export async function prepare(): Promise<void> {
  const stop = new AbortController()
  const indexing = runQuietly('tsx', index, stop.signal)
  await run('tsx', ['cli/blog.ts', 'check']).catch((error) => {
    stop.abort() // it follows every link, wherever they lead
    throw error
  })
  if (!(await indexing)) await run('tsx', index) // to hear why
  await assertNothingDropped()
  buildMoved()
}

/**
 * contentlayer is told to fail on bad documents; this makes sure that none was left out silently.
 * @throws Error that names the files without a document
 */
async function assertNothingDropped(): Promise<void> {
  const documents = ['Post', 'Page'].flatMap((type) => {
    const index = JSON.parse(readFileSync(`.contentlayer/generated/${type}/_index.json`, 'utf8')) as { _id: string }[]
    return index.map(({ _id }) => _id)
  })
  const dropped = listContentFiles('content').filter((file) => !documents.includes(file))
  if (dropped.length > 0) throw new Error(`contentlayer dropped ${dropped.length} file(s):\n  ${dropped.join('\n  ')}`)
}
