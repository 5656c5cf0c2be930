import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

/** Markdown, and the HTML of its paragraph on the page. */
const rows: [markdown: string, html: string][] = [
  ['차원(dimension)이라고 한다', '차원(dimension)<span class="tied">이</span>라고 한다'],
  ['그는 "왜?"라고 했다', '그는 “왜?”<span class="tied">라</span>고 했다'],
  ['**차원(dimension)**이라고', '<strong>차원(dimension)</strong><span class="tied">이</span>라고'],
  ['`f(x)`는', '<code>f(x)</code><span class="tied">는</span>'],
  ['(글)과 뒤에 (글), (a)b', '(글)<span class="tied">과</span> 뒤에 (글), (a)b'],
  [
    '메모리는 140 GB이므로 세 덩어리로',
    '메모리는 <span class="joined">140 GB</span>이므로 <span class="joined">세 덩어리로</span>',
  ],
]

for (const [markdown, expected] of rows)
  test(`on one line: ${markdown}`, async () => {
    const { html, feedHtml } = await compileBody({ text: markdown, file: 'content/posts/test.mdx', lang: 'ko' })
    assert.equal(html.trim().replace(/<code [^>]*>/, '<code>'), `<p>${expected}</p>`)
    assert.doesNotMatch(feedHtml, /tied/)
  })
