import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Nodes } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { joinReferences, readBibliography } from '@/lib/bibliography'
import { formatProblem } from '@/lib/text/format-problem'
import { Problems } from '@/lib/text/problems'
import { guides } from '@/lib/writing/guide'
import { compileBody } from './compile'
import { placeMarkdown } from './forms/markdown-parts'
import { blankFrontMatter, parseMdx } from './syntax/parse'

/** The writing guide shows every element, in both languages of authors: its page, and its form as Markdown. */
const references = joinReferences(readBibliography('docs/writing').references, [])
const [english, korean] = [await read('en'), await read('ko')]

async function read(lang: keyof typeof guides) {
  const file = `docs/${guides[lang]}`
  const text = readFileSync(file, 'utf8')
  return {
    ...{ file, text, body: await compileBody({ text, file, lang, references }) },
    written: parseMdx(blankFrontMatter(text), new Problems(file))!,
  }
}

function list<Type extends Nodes['type']>(tree: Nodes, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = []
  visit(tree, type, (node) => void found.push(node as never))
  return found
}

test('both guides have the same parts, and the same examples in the same order', () => {
  const fences = ({ written }: typeof english) =>
    // Headings have addresses of their own in each language.
    list(written, 'code').map(({ lang, meta, value }) => [lang, meta, value.replace(/\]\(#[^)]+\)/g, '](#…)')])
  assert.deepEqual(fences(korean), fences(english))
  const levels = ({ written }: typeof english) => list(written, 'heading').map(({ depth }) => depth)
  assert.deepEqual(levels(korean), levels(english))
  for (const type of ['table', 'listItem', 'paragraph'] as const)
    assert.equal(list(korean.written, type).length, list(english.written, type).length, type)
})

for (const { file, text, written, body } of [english, korean]) {
  const { html, hasMath, markdown, problems } = body
  // A parser without MDX.
  const plain = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMath).parse(markdown)

  test(`${file} compiles without problems`, () => {
    assert.deepEqual(problems.map(formatProblem), [])
  })

  test(`${file}: every example is shown below its source`, () => {
    const sources = [...text.matchAll(/^````mdx\n([\s\S]*?)\n````\n\n/gm)]
    assert.ok(sources.length > 15)
    for (const { 0: fence, 1: source, index } of sources) {
      assert.ok(text.startsWith(`${source}\n`, index + fence.length), `not the same below:\n${source}`)
    }
  })

  test(`${file} shows every element`, () => {
    assert.ok(hasMath)
    const elements =
      'note note-mark aside-mark aside cite formula equation-link algorithm code code-tabs drawing diagram chart table callout gallery embed file-facts'.split(
        ' ',
      )
    const tags = ['details', 'figure', 'blockquote', 'kbd', 'del', 'sub', 'mark', 'dl', 'video'].map((tag) => `<${tag}`)
    for (const name of [...elements, ...tags]) assert.ok(new RegExp(`(?:[<"\\s]|(?=<))${name}[\\s">]`).test(html), name)
  })

  test(`${file}: a plain Markdown parser finds the headings, lists, tables and fences`, () => {
    const drawn = list(written, 'code').filter(({ lang }) => lang === 'chart').length
    const count = (tree: Nodes, type: Nodes['type']) => list(tree, type).length
    assert.equal(count(plain, 'heading'), count(written, 'heading') + 1, 'and the list of works')
    const algorithms = html.match(/class="algorithm /g)!.length
    assert.equal(count(plain, 'code'), count(written, 'code') - drawn + algorithms + 2, 'and what the notebook holds')
    assert.equal(count(plain, 'table'), count(written, 'table') + drawn)
    assert.equal(count(plain, 'list'), count(written, 'list') + 4, 'and the list of works, and what terms mean')
    assert.equal(count(plain, 'math'), count(written, 'math'))
    assert.equal(count(plain, 'image'), count(written, 'image'), 'and the one of <Figure>, but not the film')
    assert.deepEqual(
      list(plain, 'listItem').flatMap(({ checked }) => checked ?? []),
      [true, false],
    )
  })

  test(`${file}: every footnote reference has its definition`, () => {
    const notes = list(plain, 'footnoteDefinition').map(({ identifier }) => identifier)
    const marks = list(plain, 'footnoteReference').map(({ identifier }) => identifier)
    assert.deepEqual([...new Set(marks)].sort(), notes.sort())
    assert.equal(notes.length, 2)
  })

  test(`${file}: no MDX is left, and only inline HTML`, () => {
    const html = list(plain, 'html').map(({ value }) => value)
    assert.deepEqual([...new Set(html)].sort(), ['</kbd>', '</mark>', '</sub>', '<kbd>', '<mark>', '<sub>'])
    const prose = list(plain, 'text').map(({ value }) => value)
    for (const value of prose) assert.doesNotMatch(value, /\*\*|\{:|\[!/, value)
    assert.ok(list(plain, 'strong').some(({ children }) => JSON.stringify(children).includes('어텐션(Attention)')))
  })

  test(`${file}: URLs are absolute, to the site and within the page`, () => {
    const placed = placeMarkdown(markdown, 'https://blog.example.org/en/posts/a', 'https://blog.example.org')
    const [, section] = /\]\((#[^)]+)\), \[다른 글\]/.exec(text)!
    assert.ok(placed.includes(`](https://blog.example.org/en/posts/a${section})`), section)
    assert.match(placed, /\]\(https:\/\/blog\.example\.org\/posts\/lora\)/)
    assert.doesNotMatch(placed.replace(/^````[\s\S]*?^````|^```[\s\S]*?^```/gm, ''), /\]\([/.#]|\.invalid/)
  })
}
