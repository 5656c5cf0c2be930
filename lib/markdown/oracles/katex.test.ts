import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import expressions from './katex.json'

/** What is refused: links, pictures and HTML in formulas, and what the list itself has as unsupported. */
const refused = ['HTML', 'Includegraphics', 'UnsupportedCmds']

test('KaTeX’s own expressions are rendered, but for those that are refused', async () => {
  const failed: string[] = []
  for (const { name, tex, ...rest } of expressions) {
    const macros = 'macros' in rest ? (rest.macros as Record<string, string>) : {}
    const { problems } = await compileBody({ text: `$$\n${tex}\n$$`, file: 'content/posts/a.mdx', lang: 'ko', macros })
    if (problems.length > 0) failed.push(name)
  }
  assert.deepEqual(failed, refused)
})
