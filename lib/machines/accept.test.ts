import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prefersMarkdown } from './accept.js'

for (const [accept, expected] of [
  ['text/markdown', true],
  ['text/markdown, text/html, */*', true],
  ['text/markdown;q=1.0, text/html;q=0.7, */*;q=0.1', true],
  ['text/html;q=0.5, Text/Markdown', true],
  ['text/markdown; charset=utf-8, */*', true],
  // Headers of Chrome, Firefox, curl and feed readers.
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', false],
  ['*/*', false],
  [null, false],
  ['', false],
  // Named, but not preferred.
  ['text/html, text/markdown', false],
  ['text/html, text/markdown;q=0.9', false],
  ['text/markdown;q=0.5, */*', false],
  ['text/markdown;q=0', false],
  ['text/markdown;q=x', false],
  ['text/markdown-extra', false],
] as const) {
  test(`Accept: ${accept} is answered with ${expected ? 'Markdown' : 'HTML'}`, () => {
    assert.equal(prefersMarkdown(accept), expected)
  })
}
