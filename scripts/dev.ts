import { buildAssets } from './assets/build-assets'
import { run, start } from './run'

/**
 * Writing and developing: the index first, then contentlayer, the scripts of `enhance/` and Next watch
 * together. One Ctrl-C ends them all; when one ends, so do the others.
 */
await buildAssets()
await run('contentlayer2', ['build'])

const watchers = [
  start('contentlayer2', ['dev']),
  start('tsx', ['watch', '--clear-screen=false', '--include', 'enhance/**/*', 'scripts/assets/watch.ts']),
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
