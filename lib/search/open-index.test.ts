import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { buildIndex } from './build-index'
import type { SearchDocument } from './document'
import { listHostileQueries } from './golden/hostile-queries'
import { openIndex } from './open-index'
import { search } from './search'
import { readSynonyms } from './synonyms'

const folder = mkdtempSync(path.join(tmpdir(), 'open-index-'))
after(() => rmSync(folder, { recursive: true }))

function write(slug: string, text: string): SearchDocument {
  return {
    lang: 'ko',
    slug,
    title: `${slug}의 글`,
    summary: `요약: ${text}`,
    tags: [slug],
    facets: ['lang:ko', `tag:${slug}`, `venue:${slug}conf`],
    sections: [{ id: 'a', title: '절', text }],
  }
}

const open = [write('lora', '어텐션은 행렬의 곱이다.'), write('bert', '어텐션을 읽고 학습률을 줄인다. 쿼카는 작다.')]
// A word that is not a noun in the posts above becomes one here; that must not change how their words are read.
const coming = [
  { at: 2000, documents: [write('wombat', '웜뱃을 본다. 어텐션을 쓰는 웜뱃은 크다. 줄이면 된다.')] },
  { at: 1000, documents: [write('quokka', '쿼카를 본다. 쿼카의 집, 쿼카에서. quokkabody speaks of attention.')] },
]
const file = path.join(folder, 'search.db')
buildIndex(open, file, coming).close()

const words = ['쿼카는', '쿼카를', '웜뱃', '어텐션을', 'quokka', 'quokkabody', 'lora', '줄였다', '학습률', 'wombatconf']
const queries = [
  ...words,
  ...['tag:quokka', 'venue:wombatconf', '"speaks of attention"', 'quokkabdoy', '웜배', 'ㅋㅋ', 'dnjaqot', 'lang:ko'],
  ...listHostileQueries(300, 3, words),
]

const synonyms = readSynonyms([])

function answer(at: string, now: number) {
  const { index } = openIndex(at, now)
  return queries.map((query) => {
    const { groups, matches, total } = search(index, query, { synonyms, facets: [], limit: 10 })
    return { query, groups, total, matches, slugs: matches.map(({ id }) => index.getPost(id).slug) }
  })
}

test('before publication a scheduled post does not affect any result', () => {
  const without = path.join(folder, 'without.db')
  buildIndex(open, without).close()
  assert.deepEqual(answer(file, 999), answer(without, 999))
  const first = path.join(folder, 'first.db')
  buildIndex(open, first, coming.slice(1)).close()
  assert.deepEqual(answer(file, 1999), answer(first, 1999))
})

test('after publication it is found, in addition to everything found before', () => {
  const find = (now: number) => new Map(answer(file, now).map(({ query, slugs }) => [query, slugs]))
  const [before, later, last] = [find(999), find(1000), find(2000)]
  for (const [query, slugs] of [
    ['쿼카를', ['quokka', 'bert']], // 쿼카는 could be a verb, and is found, too
    ['quokkabdoy', ['quokka']],
    ['tag:quokka', ['quokka']],
    ['"speaks of attention"', ['quokka']],
    ['웜뱃', []],
  ] as const) {
    assert.deepEqual(later.get(query), slugs, query)
  }
  assert.deepEqual(before.get('쿼카는'), ['bert'])
  assert.ok(later.get('쿼카는')?.includes('bert'), 'posts are read as they were')
  for (const query of ['웜뱃', '웜배', 'dnjaqot', 'venue:wombatconf', 'wombatconf'])
    assert.deepEqual(last.get(query), query === 'wombatconf' ? [] : ['wombat'], query)
  assert.equal(last.get('어텐션을')?.length, 4) // attention sounds like it
})

test('an index is current until the next post is published', () => {
  for (const [now, from, until] of [
    [0, Number.NEGATIVE_INFINITY, 1000],
    [999, Number.NEGATIVE_INFINITY, 1000],
    [1000, 1000, 2000],
    [2000, 2000, Number.POSITIVE_INFINITY],
  ] as const) {
    const opened = openIndex(file, now)
    assert.deepEqual([opened.from, opened.until], [from, until])
  }
})
