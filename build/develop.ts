import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { smallHeap } from '@/lib/work/small-heap'
import { buildAssets } from './assets/build-assets'
import { buildMoved } from './assets/build-moved'
import { buildPictures } from './assets/build-pictures'
import { run, start, withoutEval } from './run'

/**
 * `npm run dev`: builds the content index if there is none, then runs the watchers of the content and of `enhance/`,
 * and Next's dev server. A mistake in a post stops nothing: it is shown in the browser and here. Ctrl-C ends all
 * processes; when one ends, so do the others.
 */
const indexed = existsSync('.contentlayer/generated/index.mjs') // `build/watch-content.ts` updates it
await Promise.all([
  buildAssets(false),
  mkdir('.generated', { recursive: true }).then(buildPictures),
  indexed || run(process.execPath, [smallHeap, withoutEval, 'build/index-content.js'], { CONTENT: 'writing' }),
])
buildMoved()

const watchers = [
  start('tsx', ['build/watch-content.ts']),
  start('tsx', ['watch', '--clear-screen=false', '--include', 'enhance/**/*', 'build/assets/watch.ts']),
  start('next', ['dev', ...process.argv.slice(2)]),
]

let ending = false
function end(code: number): void {
  if (ending) return
  ending = true
  for (const watcher of watchers) watcher.kill('SIGTERM')
  setTimeout(() => process.exit(code), 500)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(0))
for (const watcher of watchers) watcher.on('exit', (code) => end(code ?? 0))
