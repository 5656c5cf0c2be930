import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { AuthorCard } from './author-card'
import { Topic } from './tag-index'

const tag = { key: 'llm', name: 'LLM', slug: 'llm', count: 2 }

test('a topic without other tags, and an author without links, have no list that is read out as empty', () => {
  const alone = renderToStaticMarkup(<Topic lang="en" topic={tag} tags={[tag]} isNamed />)
  assert.match(alone, /href="\/en\/tags\/llm"/)
  assert.doesNotMatch(alone, /<ul/)
  const author = { name: '김하나', about: '연구자', profiles: [] }
  assert.doesNotMatch(renderToStaticMarkup(<AuthorCard lang="ko" author={author} />), /<ul/)
})

test('tags below a topic are items of a list, the topic is not', () => {
  const below = { key: 'peft', name: 'PEFT', slug: 'peft', count: 1 }
  const html = renderToStaticMarkup(<Topic lang="en" topic={tag} tags={[tag, below]} isNamed />)
  assert.equal(html.match(/<li/g)?.length, 1)
})
