import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Reference, References } from '@/lib/bibliography'
import { withBody } from '@/lib/checks/bad-posts/write-post'
import { Compiler, type Limits } from '@/lib/markdown/compile-apart'
import { checkContent } from '.'
import { compileIn } from './compile-all'

/** The timeout ends only the document that never finishes, however slow the machine is. */
const limits: Partial<Limits> = {
  wait: (file, onTime) => {
    if (file.includes('endless')) setTimeout(onTime, 10)
    return () => undefined
  },
  worker: 'lib/markdown/fixtures/bad-worker.mjs',
  execArgv: ['--max-old-space-size=30'],
}

test('a document that hangs, crashes or exhausts memory is a problem of its file, and the next one is compiled', async () => {
  const compiler = new Compiler(limits)
  const references: References = new Map([['a', {} as Reference]])
  const compile = (file: string) =>
    compiler.compile({ document: { file, lang: 'ko' }, root: 'content', forms: [] }, references)
  const names = ['a.mdx', 'endless.mdx', 'b.mdx', 'aborts.mdx', 'hungry.mdx', 'throws.mdx', 'c.mdx']
  const bodies = await Promise.all(names.map(compile))
  const said = bodies.map(({ html, problems }) => html || `${problems[0]?.file}: ${problems[0]?.message}`)
  assert.deepEqual(said, [
    'a.mdx, 1 works',
    'content/endless.mdx: took longer than 20 s',
    'b.mdx, 1 works',
    'content/aborts.mdx: the process that compiled it ended (SIGABRT), most likely for want of memory',
    'content/hungry.mdx: the process that compiled it ended (SIGABRT), most likely for want of memory',
    'content/throws.mdx: cannot be read: of no reason',
    'c.mdx, 1 works',
  ])
})

test('a check continues after a post that hangs, and reports everything else', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'endless-'))
  mkdirSync(path.join(root, 'posts'))
  for (const name of ['endless', 'other'])
    writeFileSync(path.join(root, `posts/${name}.mdx`), withBody('글.\n\n긴 문단이다.\n\n끝.'))
  writeFileSync(path.join(root, 'posts/wrong.mdx'), withBody('글.').replace('2026-01-01', 'tomorrow'))
  const { problems } = await checkContent(root, compileIn(2, limits))
  assert.deepEqual(
    problems.map(({ file, line, message }) => `${path.basename(file)}:${line} ${message}`),
    ['endless.mdx:1 took longer than 20 s', 'wrong.mdx:3 date: “tomorrow” is no date'],
  )
})

test('a process that cannot start is an error of the project, not of a post', async () => {
  const compiler = new Compiler({ ...limits, worker: 'lib/markdown/fixtures/no-worker.mjs' })
  const compiled = compiler.compile({ document: { file: 'a.mdx', lang: 'ko' }, root: '.', forms: [] }, new Map())
  await assert.rejects(compiled, /a compiler process exited/)
})
