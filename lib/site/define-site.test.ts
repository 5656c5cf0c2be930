import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineSecrets } from './define-secrets'
import { defineSite } from './define-site'

const good = {
  name: '여백',
  url: 'https://blog.example.org/',
  authorLanguage: 'en',
  languages: ['ko', 'en'],
  description: { ko: '설명', en: 'About' },
  author: { name: '여백' },
  timeZone: 'Asia/Seoul',
  citations: 'numbers',
  macros: {},
  pageSize: 8,
  navigation: ['posts'],
  counts: { proxies: 1 },
  documents: true,
  offline: true,
} as const

test('valid settings pass, and the URL becomes its origin', () => {
  assert.equal(defineSite(good).url, 'https://blog.example.org')
})

test('npm run dev has the site at the root, where Next serves it, also one that lies under a path', () => {
  const below = { ...good, url: 'https://name.github.io/blog' }
  process.env.SERVED = 'at-root'
  try {
    assert.deepEqual([defineSite(below).url, defineSite(below).basePath], ['https://name.github.io', ''])
  } finally {
    delete process.env.SERVED
  }
  assert.deepEqual([defineSite(below).url, defineSite(below).basePath], ['https://name.github.io/blog', '/blog'])
})

const comments = {
  provider: 'giscus',
  repo: 'octocat/blog',
  repoId: 'R_kgDOabc',
  category: 'Announcements',
  categoryId: 'DIC_kwDOabc',
} as const
const form = { action: 'https://news.example.org/subscribe', field: 'email' } as const

test('comments, newsletter and analytics pass as documented, and are optional', () => {
  const { analytics, ...rest } = defineSite({ ...good, comments, newsletter: form, analytics: { provider: 'vercel' } })
  assert.deepEqual([rest.comments, rest.newsletter, analytics], [comments, form, { provider: 'vercel' }])
  assert.equal(defineSite(good).comments, undefined)
  defineSite({ ...good, comments: { provider: 'remark42', origin: 'https://comments.example.org', site: 'blog' } })
  defineSite({ ...good, comments: { provider: 'mail' }, author: { name: '여백', email: 'me@example.org' } })
  for (const origin of ['https://blog.goatcounter.com', 'https://stats.example.org/'])
    defineSite({
      ...good,
      newsletter: { url: 'https://maily.so/blog' },
      analytics: { provider: 'goatcounter', origin },
    })
})

const wrong: [field: string, change: object][] = [
  ['url', { url: 'foo' }],
  ['url', { url: 'https://example.org/blog?a' }],
  ['url', { url: 'https://example.org/a b' }],
  ['documents', { url: 'https://example.org/blog', documents: false }],
  ['url', { url: 'javascript:alert(1)' }],
  ['counts.url', { counts: { url: 'README.md', proxies: 1 } }],
  ['counts.url', { counts: { url: 'file:README.md', proxies: 1 } }],
  ['counts.proxies', { counts: { proxies: -1 } }],
  ['timeZone', { timeZone: 'Mars/Olympus' }],
  ['timeZone', { timeZone: '' }],
  ['languages', { languages: ['ko', 'klingonese'] }],
  ['languages', { languages: ['ko', 'zh-TW'] }],
  ['languages', { languages: ['ko', 'fil'] }],
  ['languages', { languages: ['ko', 'xx'] }],
  ['languages', { languages: ['ko', 'ko'] }],
  ['pageSize', { pageSize: 0 }],
  ['name', { name: ' ' }],
  ['authors.Kim Hana', { authors: { 'Kim Hana': { name: 'Kim' } } }],
  ['authors.hana.name', { authors: { hana: { name: { ko: '하나' } } } }],
  ['authors.hana.picture', { authors: { hana: { name: '하나', picture: 'hana.jpg' } } }],
  ['author.email', { author: { name: '여백', email: 'me at example.org' } }],
  ['author.email', { author: { name: '여백', email: 'a@b.io?bcc=x' } }],
  ['source.repository', { source: { repository: 'github.com/a/b' } }],
  ['source.report', { source: { repository: 'https://github.com/a/b', report: 'mail' } }],
  ['license.url', { license: { name: 'CC BY 4.0', url: 'by/4.0' } }],
  ['navigation.0', { navigation: ['My Page'] }],
  ['navigation.1.label', { navigation: ['tags', { page: 'cv', label: { ko: '이력' } }] }],
  ['navigation.0.url', { navigation: [{ url: 'javascript:alert(1)', label: 'x' }] }],
  ['navigation.0.url', { navigation: [{ url: 'mailto:me', label: 'x' }] }],
  ['navigation.0.label', { navigation: [{ url: 'https://a.example' }] }],
  ['footer.0.tag', { footer: [{ tag: ' ' }] }],
  ['author.profiles', { author: { name: '여백', profiles: ['@name'] } }],
  ['verification.naver', { verification: { naver: '<meta name="naver-site-verification" content="a" />' } }],
  ['citations', { citations: 'letters' }],
  ['automatedUse.training', { automatedUse: { training: 'no' } }],
  ['securityContact', { securityContact: 'http://example.org/report' }],
  ['securityContact', { securityContact: 'mailto:me@example.org' }],
  ['indexNowKey', { indexNowKey: 'short' }],
  ['indexNowKey', { indexNowKey: 'not/a/key' }],
  ['description.en', { description: { ko: '설명', en: '' } }],
  ['comments.repo', { comments: { ...comments, repo: 'https://github.com/octocat/blog' } }],
  ['comments.repoId', { comments: { ...comments, repoId: '12345' } }],
  ['comments.categoryId', { comments: { ...comments, categoryId: undefined } }],
  ['comments.origin', { comments: { ...comments, origin: 'http://giscus.example.org' } }],
  ['comments.origin', { comments: { provider: 'remark42', site: 'blog' } }],
  ['comments.site', { comments: { provider: 'remark42', origin: 'https://comments.example.org', site: 'my blog' } }],
  ['authorLanguage', { authorLanguage: 'ja' }],
  ['comments.provider', { comments: { provider: 'mail' } }],
  ['comments.provider', { comments: { provider: 'disqus' } }],
  ['newsletter.url', { newsletter: { url: 'maily.so/blog' } }],
  ['newsletter.action', { newsletter: { action: '/subscribe', field: 'email' } }],
  ['newsletter.field', { newsletter: { action: 'https://news.example.org/subscribe' } }],
  ['newsletter.redirectsTo', { newsletter: { ...form, redirectsTo: ['https://example.org/thanks'] } }],
  ['newsletter', { newsletter: { ...form, url: 'https://news.example.org' } }],
  ['analytics.provider', { analytics: { provider: 'google' } }],
  ['analytics.id', { analytics: { provider: 'umami', id: 'blog' } }],
  ['analytics.origin', { analytics: { provider: 'goatcounter' } }],
  [
    'analytics.origin',
    { analytics: { provider: 'plausible', origin: "https://x.example; script-src 'unsafe-inline'" } },
  ],
]

test('a language without words is named, with those that have some and where to add it', () => {
  assert.throws(
    () => defineSite({ ...good, languages: ['ko', 'kr'] } as never),
    /languages: found \["ko","kr"\], write some of ko, en: the interface has no words for kr; docs\/languages\.md .*words\.ts$/,
  )
})

for (const [field, change] of wrong) {
  test(`${JSON.stringify(change)} is rejected with the name of its field`, () => {
    assert.throws(
      () => defineSite({ ...good, ...change } as never),
      (error: Error) => error.message.includes(`  ${field}: found `),
    )
  })
}

test('verification codes and the IndexNow key are optional, and may be empty', () => {
  const given = { verification: { naver: 'a1b2', google: '', bing: undefined }, indexNowKey: '' }
  assert.deepEqual(defineSite({ ...good, ...given }).verification, given.verification)
  assert.equal(defineSite({ ...good, indexNowKey: '0123456789abcdef' }).indexNowKey, '0123456789abcdef')
})

test('all invalid fields are listed at once', () => {
  assert.throws(
    () => defineSite({ ...good, url: 'x', timeZone: 'x' } as never),
    /2 wrong field[\s\S]*url[\s\S]*timeZone/,
  )
})

test('a secret is long enough or missing, and is never printed', () => {
  const define = (value: string | undefined) => defineSecrets({ preview: { name: 'PREVIEW_SECRET', value } }).preview
  assert.equal(define(undefined), undefined)
  assert.equal(define(''), undefined)
  assert.equal(define('x'.repeat(32)), 'x'.repeat(32))
  assert.throws(() => define('hunter2'), /PREVIEW_SECRET: shorter than 32 characters(?!.*hunter2)/)
})

test('in a blog that is Korean first it is said in Korean', () => {
  const { authorLanguage: _, ...korean } = good
  const wrong = { ...korean, pageSize: 0, author: { name: '여백', profiles: ['@me'] }, timeZone: 'Mars/Olympus' }
  assert.throws(() => defineSite(wrong as never), {
    message: [
      'site.config.ts(또는 환경 변수)에 잘못된 필드가 3개 있습니다:',
      '  timeZone: 지금 값 "Mars/Olympus", 쓸 것: Asia/Seoul 같은 IANA 시간대',
      '  pageSize: 지금 값 0, 쓸 것: 0보다 큰 정수',
      '  author.profiles: 지금 값 ["@me"], 쓸 것: https://github.com/name이나 mailto:me@example.org 같은 주소들',
    ].join('\n'),
  })
  assert.throws(() => defineSite({ ...wrong, authorLanguage: 'en' } as never), /3 wrong field/)
  for (const languages of [undefined, 'ko', [1]])
    assert.throws(() => defineSite({ ...korean, languages } as never), /wrong field/)
  assert.throws(() => defineSite({ ...korean, name: 1 } as never), /따옴표로 묶은 글자/)
})
