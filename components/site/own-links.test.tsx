import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { AuthorCard } from '@/components/post/author-card'
import { HomeAside } from '@/components/post/home-aside'
import { PostAuthor } from '@/components/post/post-author'
import { buildExamplePost } from '@/lib/content/example-post'
import { buildNavigation, nameProfile } from '@/lib/pages/navigation'
import { buildAuthor } from '@/lib/structured-data/graph'
import { site } from '@/site.config'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** The footer with other settings. */
function renderFooter(settings: Partial<typeof site>): string {
  const before = { ...site }
  Object.assign(site, { license: undefined, footer: undefined }, settings)
  try {
    return renderToStaticMarkup(<SiteFooter lang="ko" />)
  } finally {
    Object.assign(site, { license: undefined, footer: undefined }, before)
  }
}

test('links of the owner: lists, addresses and files, in words of each language; what is nowhere is left out', () => {
  const items = [
    'tags',
    { url: '/cv.pdf', label: 'CV' },
    { url: 'https://lab.example', label: { ko: '연구실', en: 'Lab' } },
    'nowhere',
    { page: 'nowhere', label: 'Nowhere' },
    { tag: 'a tag of no post' },
  ] as const
  const linksIn = (lang: 'ko' | 'en') => buildNavigation(lang, items).map(({ href, text }) => `${text} ${href}`)
  assert.deepEqual(linksIn('ko'), ['태그 /tags', 'CV /cv.pdf', '연구실 https://lab.example'])
  assert.deepEqual(linksIn('en'), ['Tags /en/tags', 'CV /cv.pdf', 'Lab https://lab.example'])
})

test('the footer has the links that the owner names, in their order', () => {
  const html = renderFooter({ footer: ['archive', 'papers', { url: '/cv.pdf', label: 'CV' }] })
  assert.deepEqual(
    [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href),
    ['/archive', '/papers', '/cv.pdf'],
  )
})

test('profiles of the author are links to the same person, under the names of their services', () => {
  const profiles = ['https://github.com/hana', 'https://orcid.org/0000-0001-2345-6789', 'https://hana.example']
  const html = renderFooter({ author: { name: '김하나', profiles } })
  for (const profile of profiles)
    assert.match(html, new RegExp(`href="${profile}" rel="me"[^>]*>${nameProfile(profile)}<`))
  assert.deepEqual(profiles.map(nameProfile), ['GitHub', 'ORCID', 'hana.example'])
})

test('the licence of the texts is named and linked in the footer', () => {
  const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
  assert.match(
    renderFooter({ license }),
    /<a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/" rel="license"[^>]*>CC BY 4\.0</,
  )
  assert.doesNotMatch(renderFooter({}), /rel="license"/)
})

test('an address for mail is a link in header, footer and profiles, and never in the page as such', () => {
  const mail = 'mailto:hana@example.org'
  const before = { ...site }
  Object.assign(site, { navigation: [{ url: mail, label: 'Q&A' }], footer: [{ url: mail, label: { ko: '편지' } }] })
  Object.assign(site, { author: { name: '김하나', profiles: [mail, 'https://github.com/hana'] } })
  try {
    const author = { name: '김하나', profiles: [mail] }
    const html = [
      renderToStaticMarkup(<SiteHeader lang="ko" alternates={{}} />),
      renderToStaticMarkup(<SiteFooter lang="ko" />),
      renderToStaticMarkup(<HomeAside lang="ko" />),
      renderToStaticMarkup(<AuthorCard lang="ko" author={author} />),
      renderToStaticMarkup(<PostAuthor post={buildExamplePost('a')} />),
    ]
    for (const one of html) {
      assert.match(one, /href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;/)
      assert.doesNotMatch(one, /mailto|hana@|example\.org/)
    }
    assert.match(html[0]!, />Q&#38;A<\/a>/)
    assert.match(html[1]!, />편지<\/a>/)
    assert.deepEqual(buildAuthor('ko').sameAs, ['https://github.com/hana'])
  } finally {
    Object.assign(site, before)
  }
})
