#!/usr/bin/env node
// @ts-check
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * `npx --package=<archive> yeobaek my-blog --name …`: the engine of an archive makes a blog, as `npm run blog -- init --into my-blog` does in a
 * clone. It runs in a copy outside of `node_modules`, where TypeScript is not read, with the packages that npm has put
 * beside it.
 */

const engine = fileURLToPath(new URL('..', import.meta.url))
const [folder, ...options] = process.argv.slice(2)

/** npm unpacks `.gitignore` under this name. */
const ignored = '.npmignore'

/** @param {string} room an empty folder */
function unpackInto(room) {
  cpSync(engine, room, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' || file === engine })
  if (existsSync(path.join(room, ignored))) renameSync(path.join(room, ignored), path.join(room, '.gitignore'))
  const identity = ['-c', 'user.name=yeobaek', '-c', 'user.email=yeobaek@localhost', '-c', 'commit.gpgSign=false']
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-qm', 'Engine'],
  ])
    execFileSync('git', args, { cwd: room, stdio: ['ignore', 'ignore', 'inherit'] })
  // After the commit: to `.gitignore` a link is no folder.
  const own = path.join(engine, 'node_modules')
  symlinkSync(
    existsSync(path.join(own, 'tsx')) ? own : path.dirname(engine),
    path.join(room, 'node_modules'),
    'junction',
  )
}

/** @param {string} target */
function start(target) {
  const room = mkdtempSync(path.join(tmpdir(), 'yeobaek-'))
  try {
    unpackInto(room)
    const args = ['--import', 'tsx', 'cli/blog.ts', 'init', '--into', target, ...options]
    execFileSync(process.execPath, args, { cwd: room, stdio: 'inherit' })
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

if (!folder || folder.startsWith('-')) {
  console.error('npx --package=<archive> yeobaek my-blog --name "…" --author "…" --languages ko,en')
  process.exitCode = 1
} else {
  try {
    start(path.resolve(folder))
  } catch (error) {
    // What a command has printed says why.
    process.exitCode = /** @type {{ status?: number }} */ (error).status ?? 1
    if (process.exitCode === 1 && !('status' in /** @type {object} */ (error))) console.error(String(error))
  }
}
