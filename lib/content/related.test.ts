import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildReference } from '@/lib/bibliography'
import { buildExamplePost } from './example-post'
import { collectPapers, filterPapers, listFacetValues, sortPapers } from './papers'
import type { Paper, Post } from './post'
import { compareTexts, relateAmong } from './related'

const tag = (name: string) => ({ name, slug: name.toLowerCase(), key: name.toLowerCase() })
const worksOf = (post: Post) => new Set(post.citations)
const relate = (post: Post, posts: Post[]) => relateAmong(posts, { worksOf, similarity: compareTexts(posts) })(post, 3)

test('shared works count more than shared tags, and the reasons are given', () => {
  const post = buildExamplePost('a', { tags: [tag('LLM')], citations: ['x', 'y'] })
  const works = buildExamplePost('b', { citations: ['x', 'y'] })
  const tagged = buildExamplePost('c', { tags: [tag('LLM')] })
  const strange = buildExamplePost('d', { tags: [tag('요리')] })
  const ranked = relate(post, [post, strange, tagged, works])
  assert.deepEqual(
    ranked.map(({ post: { slug }, tags, works: count }) => [slug, tags, count]),
    [
      ['b', [], 2],
      ['c', ['LLM'], 0],
    ],
  )
})

test('a draft, whose text is not compared, is related by works and tags', () => {
  const [post, draft] = ['a', 'b'].map((slug) => buildExamplePost(slug, { citations: ['x'] }))
  const ranked = relateAmong([post!, draft!], { worksOf, similarity: compareTexts([post!]) })(post!, 3)
  assert.deepEqual(
    ranked.map((relation) => [relation.post.slug, relation.works]),
    [['b', 1]],
  )
})

test('similar words make posts related, in any order of the candidates', () => {
  const post = buildExamplePost('a', { title: '어텐션의 메모리', summary: '어텐션은 메모리를 많이 쓴다.' })
  const near = buildExamplePost('b', { title: '어텐션을 빠르게', summary: '메모리를 덜 쓰는 어텐션이다.' })
  const far = buildExamplePost('c', { title: '토크나이저', summary: '글자를 합친다.' })
  for (const order of [
    [post, near, far],
    [far, near, post],
  ]) {
    assert.deepEqual(
      relate(post, order).map(({ post: { slug } }) => slug),
      ['b'],
    )
  }
})

const paper: Paper = { key: 'hu2022lora', title: 'LoRA', authors: ['Edward J. Hu'], venue: 'ICLR 2022', year: 2022 }
const cited = { key: 'li2021prefix', title: 'Prefix', authors: ['Xiang Lisa Li'], venue: 'ACL 2021', year: 2021 }
const references = new Map([paper, cited].map((one) => [one.key, buildReference(one)]))

test('papers list the posts that review and cite them; unknown keys are ignored', () => {
  const review = buildExamplePost('lora', { paper, tags: [tag('PEFT')], citations: ['li2021prefix', 'hu2022lora'] })
  const other = buildExamplePost('other', { tags: [tag('기타')], citations: ['hu2022lora', 'nobody'] })
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
  const sameYear = papers.map((paper) => ({ ...paper, reference: { ...paper.reference, year: 2021 } }))
  for (const order of ['year', 'oldest'] as const)
    assert.equal(sortPapers(sameYear.toReversed(), order)[0]?.reference.key, 'hu2022lora') // the one that is reviewed
})

test('a post outside the index is compared by its words, and does not change the results of others', () => {
  const [gpu, chip, cake] = [
    ['gpu', 'GPU 커널의 속도'],
    ['chip', '커널과 GPU의 메모리'],
    ['cake', '케이크를 굽는 온도'],
  ].map(([slug, title]) => buildExamplePost(slug!, { title }))
  const unlisted = buildExamplePost('unlisted', { title: 'GPU 커널의 메모리' })
  const relate = relateAmong([gpu!, chip!, cake!], { worksOf, similarity: compareTexts([gpu!, chip!, cake!]) })
  assert.deepEqual(
    relate(unlisted, 3)
      .map(({ post: { slug } }) => slug)
      .sort(),
    ['chip', 'gpu'],
  )
})
