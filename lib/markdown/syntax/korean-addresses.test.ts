import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

/** Text, the addresses that are linked, and what stands behind the first. */
const addresses: [markdown: string, linked: string[], after: string][] = [
  ['https://example.com/a에서', ['https://example.com/a'], '에서'],
  ['https://example.com/b를 본다', ['https://example.com/b'], '를 본다'],
  ['(https://example.com/c)를', ['https://example.com/c'], ')를'],
  ['https://example.com은', ['https://example.com'], '은'],
  ['www.example.com은', ['http://www.example.com'], '은'],
  ['http://localhost:3000에', ['http://localhost:3000'], '에'],
  ['https://example.com/d。', ['https://example.com/d'], '。'],
  ['https://example.com/e）', ['https://example.com/e'], '）'],
  ['https://example.com/e」라는', ['https://example.com/e'], '」라는'],
  ['“https://example.com/f”라고', ['https://example.com/f'], '”라고'],
  ['‘https://example.com/f’라고', ['https://example.com/f'], '’라고'],
  ['https://example.com/f…', ['https://example.com/f'], '…'],
  ['https://en.wikipedia.org/wiki/A_(b)에서', ['https://en.wikipedia.org/wiki/A_(b)'], '에서'],
  ['https://example.com/?a=1&b=2에', ['https://example.com/?a=1&b=2'], '에'],
  ['https://example.com/를', ['https://example.com/'], '를'],
  ['https://example.com/a, https://example.com/b.', ['https://example.com/a', 'https://example.com/b'], ', '],
  ['https://example.com/a·https://example.com/b', ['https://example.com/a', 'https://example.com/b'], '·'],
  ['https://example.com/aで', ['https://example.com/a'], 'で'],
  ['https://example.com/a的', ['https://example.com/a'], '的'],
  ['https://example.com/a\u1112\u1161\u11ab', ['https://example.com/a'], '\u1112\u1161\u11ab'],
  ['https://example.com/a😀', ['https://example.com/a'], '😀'],
  ['https://fr.wikipedia.org/wiki/Théo 는', ['https://fr.wikipedia.org/wiki/Th%C3%A9o'], ' 는'],
  ['kim@example.com으로', ['mailto:kim@example.com'], '으로'],
]

const compile = (text: string) => compileBody({ text, file: 'content/posts/test.mdx', lang: 'ko' })

for (const [markdown, linked, after] of addresses)
  test(markdown, async () => {
    const { html, links, problems } = await compile(markdown)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      links.map(({ url }) => url),
      linked,
    )
    const rest = html.split('</a>')[1]!.replace(/<span class="tied">(.)<\/span>/g, '$1') // join-particles.ts
    assert.equal(rest.replace(/<.*/, ''), after)
  })

for (const [markdown, mark] of [
  ['**https://example.com/a**를', 'strong'],
  ['~~https://example.com/a~~를', 'del'],
  ['_https://example.com/a_ 를', 'em'],
] as const)
  test(`${markdown}: the mark behind the address closes`, async () => {
    const { html } = await compile(markdown)
    assert.match(html, new RegExp(`^<p><${mark}><a href="https://example.com/a">[^<]*</a></${mark}> ?를</p>$`))
  })

for (const markdown of [
  'https://ko.wikipedia.org/wiki/한국어',
  'https://한글.kr',
  '앞 https://example.com/?q=검색어를',
])
  test(`${markdown}: the author is asked`, async () => {
    const { problems } = await compile(markdown)
    assert.deepEqual(
      problems.map(({ severity, column }) => [severity, column]),
      [['warning', markdown.indexOf('http') + 1]],
    )
  })
