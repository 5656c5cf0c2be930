import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCard } from '@/lib/cards/card'
import { buildExamplePost } from '@/lib/content/example-post'
import { renderFeed } from '@/lib/feeds/formats'
import { renderOpml } from '@/lib/feeds/opml'
import { renderLlms } from '@/lib/machines/llms'
import { renderOpenSearch } from '@/lib/machines/open-search'
import { buildPostCitation } from '@/lib/metadata/post-citation'
import { buildMetadata } from '@/lib/metadata/seo'
import { buildHomeGraph } from '@/lib/structured-data/pages'
import { site } from '@/site.config'
import { listPeople } from './define-authors'

const names = { ko: '깊은 노트', en: 'Deep Notes' }
const authors = { ko: '김하나', en: 'Kim Hana' }

/** All that says the names of the blog and of its author in a language. */
function say(lang: 'ko' | 'en'): string[] {
  const post = buildExamplePost('a', { lang })
  const page = { lang, description: 'd', path: '/a', alternates: {} }
  const feed = { title: 't', description: 'd', lang, pageUrl: 'https://a.example/', entries: [] }
  const formats = ['atom.xml', 'feed.json'] as const
  return [
    JSON.stringify(buildMetadata({ ...page, title: 'T' })),
    JSON.stringify(buildMetadata(page)),
    JSON.stringify(findCard(lang, 'home')),
    JSON.stringify(buildHomeGraph(lang, [])),
    JSON.stringify(buildPostCitation(post)),
    ...formats.map((format) => renderFeed({ ...feed, urlOf: (name) => name }, format)),
    renderOpenSearch(lang),
    renderLlms(lang),
  ]
}

test('names of the blog and of its author are those of the language everywhere', () => {
  const before = { ...site }
  Object.assign(site, { name: names, author: { name: authors } })
  try {
    for (const [lang, other] of [
      ['ko', 'en'],
      ['en', 'ko'],
    ] as const)
      for (const text of say(lang)) {
        assert.ok(text.includes(names[lang]) || text.includes(authors[lang]), text)
        assert.doesNotMatch(text, new RegExp(`${names[other]}|${authors[other]}|\\[object`))
      }
    assert.match(renderOpml('en'), /Deep Notes \([\s\S]*깊은 노트 \(/) // feeds of all languages
    assert.deepEqual(listPeople(site).me, ['김하나', 'Kim Hana'])
  } finally {
    Object.assign(site, before)
  }
})
