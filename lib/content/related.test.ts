import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildReference } from '@/lib/bibliography'
import { collectPapers, filterPapers, listFacetValues, sortPapers } from './papers'
import type { Paper, Post } from './post'
import { compareTexts, rankRelated } from './related'

function buildPost(slug: string, facts: Partial<Post> = {}): Post {
  return {
    slug,
    lang: 'ko',
    title: slug,
    summary: '',
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    tags: [],
    changes: [],
    links: [],
    citations: [],
    draft: false,
    unlisted: false,
    pinned: false,
    translationKey: slug,
    minutes: 1,
    file: `posts/${slug}.mdx`,
    ...facts,
  }
}

const tag = (name: string) => ({ name, slug: name.toLowerCase() })
const worksOf = (post: Post) => new Set(post.citations)
const comparison = (posts: Post[]) => ({ worksOf, similarity: compareTexts(posts), count: 3 })

test('works in common weigh more than tags, tags more than nothing; the reason is told', () => {
  const post = buildPost('a', { tags: [tag('LLM')], citations: ['x', 'y'] })
  const works = buildPost('b', { citations: ['x', 'y'] })
  const tagged = buildPost('c', { tags: [tag('LLM')] })
  const strange = buildPost('d', { tags: [tag('요리')] })
  const ranked = rankRelated(post, [post, strange, tagged, works], comparison([post, strange, tagged, works]))
  assert.deepEqual(
    ranked.map(({ post: { slug }, tags, works: count }) => [slug, tags, count]),
    [
      ['b', [], 2],
      ['c', ['LLM'], 0],
    ],
  )
})

test('similar words bring posts together, in any order of the candidates', () => {
  const post = buildPost('a', { title: '어텐션의 메모리', summary: '어텐션은 메모리를 많이 쓴다.' })
  const near = buildPost('b', { title: '어텐션을 빠르게', summary: '메모리를 덜 쓰는 어텐션이다.' })
  const far = buildPost('c', { title: '토크나이저', summary: '글자를 합친다.' })
  for (const order of [
    [post, near, far],
    [far, near, post],
  ]) {
    assert.deepEqual(
      rankRelated(post, order, comparison(order)).map(({ post: { slug } }) => slug),
      ['b'],
    )
  }
})

const paper: Paper = { key: 'hu2022lora', title: 'LoRA', authors: ['Edward J. Hu'], venue: 'ICLR 2022', year: 2022 }
const cited = { key: 'li2021prefix', title: 'Prefix', authors: ['Xiang Lisa Li'], venue: 'ACL 2021', year: 2021 }
const references = new Map([paper, cited].map((one) => [one.key, buildReference(one)]))

test('papers know who reviews and who cites them; unknown keys are none', () => {
  const review = buildPost('lora', { paper, tags: [tag('PEFT')], citations: ['li2021prefix', 'hu2022lora'] })
  const other = buildPost('other', { tags: [tag('기타')], citations: ['hu2022lora', 'nobody'] })
  const papers = collectPapers([review, other], references)
  assert.deepEqual(
    papers.map(({ reference, reviews, mentions }) => [reference.key, reviews.length, mentions.map(({ slug }) => slug)]),
    [
      ['hu2022lora', 1, ['other']],
      ['li2021prefix', 0, ['lora']],
    ],
  )
  assert.deepEqual(
    listFacetValues(papers, 'venue').map(({ slug, count }) => [slug, count]),
    [
      ['acl', 1],
      ['iclr', 1],
    ],
  )
  assert.deepEqual(
    filterPapers(papers, 'tag', 'peft').map(({ reference }) => reference.key),
    ['hu2022lora', 'li2021prefix'],
  )
  assert.equal(sortPapers(papers, 'oldest')[0]?.reference.key, 'li2021prefix')
})
