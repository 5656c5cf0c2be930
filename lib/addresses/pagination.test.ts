import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countPages, findPage, listPageLinks, parsePageNumber } from './pagination'

const gap = undefined

for (const [current, total, links] of [
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 5, [1, 2, 3, 4, 5]],
  [1, 12, [1, 2, gap, 12]],
  [4, 12, [1, 2, 3, 4, 5, gap, 12]],
  [6, 12, [1, gap, 5, 6, 7, gap, 12]],
  [9, 12, [1, gap, 8, 9, 10, 11, 12]],
  [12, 12, [1, gap, 11, 12]],
] as const) {
  test(`page ${current} of ${total} links to ${links.map((one) => one ?? '…').join(' ')}`, () => {
    assert.deepEqual(listPageLinks(current, total), links)
  })
}

test('a gap hides at least two pages, and the ends and neighbours are always shown', () => {
  for (let total = 1; total <= 40; total += 1) {
    for (let current = 1; current <= total; current += 1) {
      const links = listPageLinks(current, total)
      for (const needed of [1, total, current, Math.max(1, current - 1), Math.min(total, current + 1)])
        assert.ok(links.includes(needed))
      for (const [index, link] of links.entries())
        if (link === gap) assert.ok(links[index + 1]! - links[index - 1]! > 2)
    }
  }
})

test('pages cut a list without losing or repeating an item', () => {
  const items = Array.from({ length: 19 }, (_, index) => index)
  const pages = [1, 2, 3].map((number) => findPage(items, number, 8)!)
  assert.deepEqual(
    pages.flatMap((page) => page.items),
    items,
  )
  assert.equal(pages[0]!.total, 3)
  for (const number of [0, 4, -1, 1.5, Number.NaN]) assert.equal(findPage(items, number, 8), undefined)
  assert.deepEqual(findPage([], 1, 8), { items: [], number: 1, total: 1 })
  assert.equal(countPages(16, 8), 2)
})

test('only the canonical form of a page number is accepted', () => {
  assert.equal(parsePageNumber('12'), 12)
  for (const text of ['0', '01', '-1', '1.5', '1e3', ' 1', '١', '9999999', ''])
    assert.equal(parsePageNumber(text), undefined)
})
