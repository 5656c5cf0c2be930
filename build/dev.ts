import { existsSync } from 'node:fs'
import { buildAssets } from './assets/build-assets'
import { buildMoved } from './assets/build-moved'
import { run, smallHeap, start, withoutEval } from './run'

/**
 * Writing and developing: the index first, where there is none yet, then contentlayer, the content's checks, the scripts of
 * `enhance/` and Next watch together. A post with a mistake stops nothing: it is told in the browser and
 * here. One Ctrl-C ends them all; when one ends, so do the others.
 */
const indexed = existsSync('.contentlayer/generated/index.mjs') // `contentlayer2 dev` brings it up to date
await Promise.all([
  buildAssets(false),
  indexed || run('tsx', [smallHeap, withoutEval, 'build/index-content.ts'], { CONTENT: 'writing' }),
])
buildMoved()

const watchers = [
  // Its own words about mistakes are without place: those of watch-content are not.
  start('contentlayer2', ['dev'], { CONTENT: 'writing', NODE_OPTIONS: withoutEval }, undefined, 'ignore'),
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
