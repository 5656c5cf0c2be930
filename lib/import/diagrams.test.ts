import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importSite } from './import-site'
import { expandShortcodes } from './platforms/hugo-shortcodes'
import type { SourcePost } from './source-post'

const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }

async function run(text: string, more: Partial<SourcePost> = {}) {
  const source: SourcePost = {
    from: 'a.md',
    title: '가',
    date: '2024-01-01',
    tags: [],
    draft: false,
    aliases: ['/old'],
    slug: 'a',
    body: { format: 'markdown', text: expandShortcodes(text, () => undefined).text },
    written: text,
    notes: [],
    findFile: () => undefined,
    ...more,
  }
  const [made] = await importSite({ posts: [source], failures: [] }, nothing, {})
  const { converted, notes, tally } = made!
  return { text: converted!.mdx.split(/^---\n/m)[2]!.trim(), notes, words: tally['alternative texts'] }
}

const source = 'graph TD\n\n  A[가] --> B["나 & 다"]'
const written: [what: string, text: string][] = [
  ['a block of code', `\`\`\`mermaid\n${source}\n\`\`\``],
  ['a shortcode', `{{< mermaid >}}\n${source}\n{{< /mermaid >}}`],
  ['an element', `<div class="mermaid">\n${source}\n</div>`],
  [
    'an element with code',
    `<pre class="mermaid"><code>\n${source.replace('&', '&amp;').replace('>', '&gt;')}\n</code></pre>`,
  ],
]

for (const [what, text] of written) {
  test(`a diagram as ${what} is drawn here, and its missing alternative text is counted`, async () => {
    const made = await run(`앞\n\n${text}\n\n뒤`)
    assert.equal(made.text, `앞\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n뒤`)
    assert.deepEqual(made.words, { there: 0, of: 1 })
    assert.deepEqual(
      made.notes.map(({ message, about }) => [message, about]),
      [['a diagram has no alternative text: the check asks for it', 'a.md#diagram-1']],
    )
  })
}

test('a diagram of an editor is one, too', async () => {
  const made = await run('', {
    body: { format: 'html', text: '<div class="mermaid">graph TD<br>A --&gt; B</div>' },
    written: '',
  })
  assert.equal(made.text, '```mermaid\ngraph TD\nA --> B\n```')
})

test('its own title is an alternative text, and so is one of the list', async () => {
  const own = await run('```mermaid\ngraph TD\naccTitle: 흐름\nA --> B\n```')
  assert.deepEqual([own.words, own.notes], [{ there: 1, of: 1 }, []])
  const listed = await run('```mermaid\ngraph TD\nA --> B\n```', {
    words: new Map([['a.md#diagram-1', '가에서 "나"로']]),
  })
  assert.match(listed.text, /^```mermaid alt="가에서 '나'로"\n/)
  assert.deepEqual(listed.words, { there: 1, of: 1 })
})
