import { readFileSync } from 'node:fs'
import { listContentFiles } from '@/lib/content/list-files'
import { smallHeap } from '@/lib/work/small-heap'
import { buildMoved } from './assets/build-moved'
import { run, runQuietly, withoutEval } from './run'

/** With a small young generation: it runs beside the check, when a build needs the most memory. */
const index = ['--max-semi-space-size=4', smallHeap, withoutEval, 'build/index-content.js']

/** Makes what the site's code imports (generated files, the content index) and checks the content. */
export async function prepare(): Promise<void> {
  const stop = new AbortController()
  const indexing = runQuietly(process.execPath, index, stop.signal)
  await run('tsx', ['cli/blog.ts', 'check']).catch((error) => {
    stop.abort() // it follows every symlink, which may lead anywhere
    throw error
  })
  if (!(await indexing)) await run(process.execPath, index) // again, to show the error
  await assertNothingDropped()
  buildMoved()
}

/**
 * contentlayer is configured to fail on bad documents; this makes sure that none was left out silently.
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
