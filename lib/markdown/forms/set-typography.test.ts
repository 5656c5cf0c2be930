import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import type { Language } from '@/site.config'

const compile = (text: string, lang: Language = 'ko', typography = true) =>
  compileBody({ text, file: 'content/posts/test.mdx', lang, typography })

/** Markdown, and the text of its page without tags. */
const texts: [markdown: string, text: string][] = [
  ['그는 "**왜?**"라고 물었다.', '그는 “왜?”라고 물었다.'],
  ['**"강조"**를 하고 "[글](/about)"을 읽는다.', '“강조”를 하고 “글”을 읽는다.'],
  ['"`x`"와 `"x"`, "`--all`"...', '“x”와 "x", “--all”…'],
  ['<kbd>"</kbd>와 <q>글</q>', '"와 글'],
  ['- "하나\n- 둘"', '“하나둘”'],
  ['| "가" | 나 |\n|---|---|\n| \'다\' | ... |', '“가”나‘다’…'],
  ['> "인용 -- 말"', '“인용 — 말”'],
  ['&quot;참조&quot;', '“참조”'],
  ['<details>\n<summary>"요약"</summary>\n\n"글"\n\n</details>', '“요약”“글”'],
]

for (const [markdown, text] of texts)
  test(markdown, async () => {
    const { html, feedHtml } = await compile(markdown)
    for (const form of [html, feedHtml])
      assert.equal(
        form
          .replace(/<[^>]+>/g, '')
          .replaceAll('\n', '')
          .replaceAll('&#x22;', '"'),
        text,
      )
  })

test('the address of a heading stays as it is typed; its text is set everywhere', async () => {
  const { html, headings, sections } = await compile('## "왜"... 이것인가 -- `"x"`\n\n글')
  const before = await compile('## "왜"... 이것인가 -- `"x"`\n\n글', 'ko', false)
  assert.equal(headings[0]!.id, before.headings[0]!.id)
  assert.equal(headings[0]!.text, '“왜”… 이것인가 — "x"')
  assert.equal(sections[0]!.title, headings[0]!.text)
  assert.match(html, /“왜”… 이것인가 — <code>/)
})

test('code, formulas, attributes and the Markdown of the post stay as they are typed', async () => {
  const text = '```py\nprint("a") # ... --\n```\n\n$f\'(x) = "y"$\n\n<span title="a -- \'b\'...">글</span>\n\n"글"'
  const { html, markdown } = await compile(text)
  assert.ok(html.includes('<span title="a -- &#x27;b&#x27;...">'))
  assert.ok(html.includes('f&#x27;(x) = &quot;y&quot;'))
  assert.doesNotMatch(/<pre[\s\S]*<\/pre>/.exec(html)![0], /[“”‘’…—–]/)
  assert.match(html, /<p>.*“글”<\/p>/)
  assert.ok(markdown.includes('print("a") # ... --'))
  assert.ok(markdown.includes('"글"'))
})

test('a note is a text of its own', async () => {
  const { html, feedHtml } = await compile('"앞[^1] 뒤"\n\n[^1]: 그는 "각주"라고.')
  for (const form of [html, feedHtml]) {
    assert.match(form, /“(?:<[^>]+>)?앞/) // joined to the mark
    assert.match(form, /뒤”/)
    assert.match(form, /그는 “각주”라고/)
  }
})

test('English has its own dashes, and the setting turns all of it off', async () => {
  assert.equal((await compile('It\'s "so" -- really', 'en')).html, '<p>It’s “so” – really</p>')
  assert.equal((await compile('It\'s "so" -- really', 'en', false)).html, '<p>It\'s "so" -- really</p>')
})
