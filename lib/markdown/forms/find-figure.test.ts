import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

const compile = (text: string) => compileBody({ text, file: 'lib/markdown/fixtures/x.mdx', lang: 'ko' })

test('the first figure of a post, in its variant for narrow windows, with ids of its own', async () => {
  const { figure, html } = await compile('글.\n\n![두 갈래](./branch.svg "길")\n\n![두 갈래](./branch.svg "또")')
  assert.match(figure, /^<svg class="drawing narrow-only"/)
  const ids = [...figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)
  assert.ok(ids.length > 0)
  for (const id of ids) {
    assert.ok(!html.includes(`id="${id}"`), id)
    assert.ok(figure.includes(`#${id}`), id)
  }
})

test('a post without a figure has none', async () => {
  assert.equal((await compile('글. $x$')).figure, '')
})
