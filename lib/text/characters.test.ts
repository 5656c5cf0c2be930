import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { checkContent } from '@/lib/checks'
import { withBody } from '@/lib/checks/bad-posts/write-post'
import type { FeedContent } from '@/lib/feeds/feed'
import { renderFeed } from '@/lib/feeds/formats'
import { renderSitemap } from '@/lib/sitemap/render'
import { cleanXml, findForbidden } from './characters'

/** Whether a code point is allowed by the specification: https://www.w3.org/TR/xml/#NT-Char */
const isChar = (code: number) =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
const codes = Array.from({ length: 0x110000 }, (_, code) => code)
const forbidden = codes.filter((code) => !isChar(code))

/** The error of an independent parser; undefined when the text is well-formed. */
function findMistake(xml: string): string | undefined {
  let mistake: string | undefined
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => (mistake ??= error.message))
  parser.write(xml).close()
  return mistake
}

test('exactly the characters that the specification leaves out are forbidden', () => {
  const wrong = codes.filter((code) => Boolean(findForbidden(String.fromCodePoint(code))) === isChar(code))
  assert.deepEqual(wrong, [])
  assert.equal(findForbidden('a\u001B[31m'), 'U+001B (␛)')
  assert.equal(findForbidden('앞\uD83D뒤'), 'U+D83D')
  assert.equal(findForbidden('🙂\t\r\n é'), undefined)
})

test('the parser rejects every one of them, and accepts cleaned text', () => {
  for (const code of forbidden) {
    const xml = `<a b="${String.fromCharCode(code)}">${String.fromCharCode(code)}</a>`
    assert.ok(findMistake(xml), code.toString(16))
    assert.equal(findMistake(cleanXml(xml)), undefined, code.toString(16))
  }
})

/** Used as the value of every field of a feed. */
function buildFeed(text: string): FeedContent {
  const [publishedAt, updatedAt] = [new Date(0), new Date(0)]
  const entry = {
    url: 'https://example.org/a',
    id: 'https://example.org/a',
    title: text,
    summary: text,
    content: `<p>${text}</p>`,
    lang: 'ko',
  } as const
  return {
    ...{
      title: text,
      description: text,
      lang: 'ko',
      pageUrl: 'https://example.org/',
      urlOf: () => 'https://example.org/f',
    },
    entries: [{ ...entry, publishedAt, updatedAt, tags: [text], authors: [{ name: text }] }],
  }
}

test('feeds and the sitemap are well-formed, whatever their content', () => {
  const all = forbidden.map((code) => String.fromCharCode(code)).join('a')
  const ends = [']]>', '&#8;', '&#x1B;', '&lt;', '<!--', '\u0085\u2028']
  for (const text of [all, ...forbidden.slice(0, 40).map((code) => String.fromCharCode(code)), ...ends]) {
    for (const format of ['feed.xml', 'atom.xml'] as const)
      assert.equal(findMistake(renderFeed(buildFeed(text), format)), undefined, `${format} ${text.slice(0, 9)}`)
    assert.doesNotThrow(() => JSON.parse(renderFeed(buildFeed(text), 'feed.json')))
    const page = { url: `https://example.org/${text}`, images: [text], alternates: {}, fingerprint: '' }
    for (const xml of renderSitemap([page]).values()) assert.equal(findMistake(xml), undefined)
  }
})

test('the check reports a forbidden character with its place, wherever it is in a post', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'characters-'))
  const posts = path.join(root, 'posts')
  mkdirSync(posts)
  const front = (title: string, more = '') =>
    `---\ntitle: ${title}\ndate: 2026-01-01\nsummary: "요약"\n${more}---\n\n## 요약\n\n글.\n`
  const cases: [name: string, text: string, at: string, character: string][] = [
    ['title.mdx', front('"제\u0008목"'), '2:10', 'U+0008 (␈)'],
    ['escaped-title.mdx', front('"제\\b목"'), '2:8', 'U+0008 (␈)'],
    ['surrogate.mdx', front('"글"', 'tags: ["\\uD800"]\n'), '5:8', 'U+D800'],
    ['code.mdx', withBody('```text\n\u001B]0;제목\n```'), '8:1', 'U+001B (␛)'],
    ['text.mdx', withBody('앞\u000B뒤'), '7:2', 'U+000B (␋)'],
    ['page-break.mdx', withBody('앞\u000C뒤'), '7:2', 'U+000C (␌)'],
    ['null.mdx', withBody('앞\u0000뒤'), '7:2', 'U+0000 (␀)'],
    ['last.mdx', withBody('앞\uFFFE, \uFFFF뒤'), '7:2', 'U+FFFE'],
    ['alt.mdx', withBody('![앞\u0007뒤](./drawing.svg)'), '7:4', 'U+0007 (␇)'],
    ['attribute.mdx', withBody('<abbr title="&#8;">글</abbr>'), '7:1', 'U+0008 (␈)'],
    ['formula.mdx', withBody('앞 $\\text{a\\char"08}$'), '7:3', 'U+0008 (␈)'],
    ['file.mdx', withBody('```text file="./log.txt"\n```'), '7:1', 'U+001B (␛)'],
    ['drawn.mdx', withBody('![그림](./strange.svg)'), '7:1', 'U+0001 (␁)'],
    ['../references.bib', '@misc{a, title={x\u001Fy}, author={B, C}, year=2020}', '1:18', 'U+001F (␟)'],
    ['../tags.yml', 'LLM: { aliases: ["거대\\e언어"] }\n', '1:18', 'U+001B (␛)'],
    ['../synonyms.yml', '- [어텐션, "a\\x02"]\n', '1:9', 'U+0002 (␂)'],
  ]
  writeFileSync(path.join(posts, 'log.txt'), '\u001B[31m')
  writeFileSync(path.join(posts, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"></svg>')
  writeFileSync(path.join(posts, 'strange.svg'), '<svg viewBox="0 0 8 8"><text>\u0001</text></svg>')
  for (const [name, text] of cases) writeFileSync(path.join(posts, name), text)
  const { problems } = await checkContent(root)
  for (const [name, , at, character] of cases) {
    const own = problems.filter(({ file, severity }) => file === path.join(posts, name) && severity === 'error')
    const found = own.filter(({ message }) => message.includes(character))
    assert.deepEqual(
      found.map(({ line, column }) => `${line}:${column}`),
      [at],
      `${name}: ${own.map(({ line, column, message }) => `${line}:${column} ${message}`).join('; ')}`,
    )
    assert.match(found[0]?.remedy ?? '', /take it out/)
  }
})

test('bidirectional controls are warnings, with their place', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'characters-'))
  mkdirSync(path.join(root, 'posts'))
  const turned = '```js\nif (a /* \u202E } \u2066if (b)\u2069 */) {}\n```'
  writeFileSync(path.join(root, 'posts/a.mdx'), withBody(turned))
  const { problems } = await checkContent(root)
  assert.deepEqual(
    problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`),
    ['8:10 warning the character U+202E turns the order in which the line is read'],
  )
})
