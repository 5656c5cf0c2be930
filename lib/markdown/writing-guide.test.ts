import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { joinReferences, readBibliography } from '@/lib/bibliography'
import { formatProblem } from '@/lib/text/problems'
import { compileBody } from './compile'

const file = 'docs/writing.md'
const text = readFileSync(file, 'utf8')
const references = joinReferences(readBibliography('docs/writing').references, [])
const compiled = compileBody({ text, file, lang: 'en', references })

test('the writing guide compiles without problems', async () => {
  assert.deepEqual((await compiled).problems.map(formatProblem), [])
})

test('every example in the writing guide is shown below its source', () => {
  const sources = [...text.matchAll(/^````mdx\n([\s\S]*?)\n````\n\n/gm)]
  assert.ok(sources.length > 15)
  for (const { 0: fence, 1: source, index } of sources) {
    assert.ok(text.startsWith(`${source}\n`, index + fence.length), `not the same below:\n${source}`)
  }
})

test('the writing guide shows every element', async () => {
  const { html, hasMath } = await compiled
  assert.ok(hasMath)
  const elements =
    'note note-mark aside-mark aside cite formula equation-link code code-tabs drawing diagram chart table callout'.split(
      ' ',
    )
  const tags = ['details', 'figure', 'blockquote', 'kbd', 'del', 'sub'].map((tag) => `<${tag}`)
  for (const name of [...elements, ...tags]) assert.ok(new RegExp(`(?:[<"\\s]|(?=<))${name}[\\s">]`).test(html), name)
})
