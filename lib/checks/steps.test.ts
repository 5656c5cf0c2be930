import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Reference, References } from '@/lib/bibliography'
import { compileBody } from '@/lib/markdown/compile'
import { withBody } from './bad-posts/write-post'
import { checkContent } from './index'

/** What code and the libraries under it throw. */
const thrown: Record<string, () => unknown> = {
  Error: () => new Error('odd'),
  TypeError: () => new TypeError('odd'),
  RangeError: () => new RangeError('odd'),
  'RangeError of the stack': () => new RangeError('Maximum call stack size exceeded'),
  ReferenceError: () => new ReferenceError('odd'),
  SyntaxError: () => new SyntaxError('odd'),
  URIError: () => new URIError('URI malformed'),
  EvalError: () => new EvalError('odd'),
  AggregateError: () => new AggregateError([new Error('odd')], 'odd'),
  DOMException: () => new DOMException('odd', 'DataCloneError'),
  'an error of the file system': () => Object.assign(new Error('EACCES: odd'), { code: 'EACCES' }),
  'a text': () => 'odd',
  nothing: () => undefined,
}

const root = mkdtempSync(path.join(tmpdir(), 'steps-'))
mkdirSync(path.join(root, 'posts'))
writeFileSync(path.join(root, 'posts/one.mdx'), withBody('글 하나.'))
writeFileSync(path.join(root, 'posts/two.mdx'), withBody('글 둘.').replace('2026-01-01', 'tomorrow'))

/** The steps as they are, so that none is forgotten here. */
async function listSteps(run: (watch: (step: string) => void) => Promise<unknown>): Promise<string[]> {
  const steps: string[] = []
  await run((step) => void (steps.includes(step) || steps.push(step)))
  return steps
}

const checkSteps = await listSteps((watch) => checkContent(root, undefined, undefined, watch))
test('a check has its steps', () => assert.ok(checkSteps.length >= 12, checkSteps.join()))

for (const step of checkSteps) {
  for (const [name, build] of Object.entries(thrown)) {
    test(`${name} in the step “${step}” of a check is a problem, and the check goes on`, async () => {
      const { problems } = await checkContent(root, undefined, undefined, (now) => {
        if (now === step) throw build()
      })
      assert.ok(problems.some(({ message }) => /cannot be read|nested too deep/.test(message)))
      for (const { file, line, column } of problems) assert.ok(file.startsWith(root) && line >= 1 && column >= 1)
      const isWhole = !/^(?:names of files|file|front matter)$/.test(step)
      assert.equal(
        problems.some(({ message }) => message.includes('tomorrow')),
        isWhole,
      )
    })
  }
}

const source = { text: withBody('글.'), file: 'content/posts/a.mdx', lang: 'ko' } as const
const compileSteps = await listSteps((watch) => compileBody(source, watch))
test('compiling has its steps', () => assert.ok(compileSteps.length >= 12, compileSteps.join()))

for (const step of compileSteps) {
  for (const [name, build] of Object.entries(thrown)) {
    test(`${name} in the step “${step}” of compiling is a problem of the file`, async () => {
      const { problems, html } = await compileBody(source, (now) => {
        if (now === step) throw build()
      })
      assert.equal(html, '')
      assert.deepEqual(
        problems.map(({ file, line, severity }) => [file, line, severity]),
        [[source.file, 1, 'error']],
      )
    })
  }
}

test('what is thrown while a node is rendered has the place of the node', async () => {
  const works = new Map([['a', {} as Reference]])
  const references = new Proxy(works, {
    get: (target, name) =>
      name === 'has' ? () => true : name === 'get' ? () => JSON.parse('{') : Reflect.get(target, name),
  }) as unknown as References
  const { problems } = await compileBody({
    ...source,
    text: withBody('글.\n\n| 하나 | 둘 |\n|---|---|\n| 셋 | **넷 [@a]** |'),
    references,
  })
  assert.deepEqual(
    problems.map(({ line }) => line),
    [11],
  )
})
