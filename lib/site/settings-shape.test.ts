import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineSite } from './define-site'

const good = {
  ...{
    name: '여백',
    url: 'https://blog.example.org',
    authorLanguage: 'en',
    languages: ['ko', 'en'],
    description: { ko: '설명', en: 'About' },
  },
  ...{ author: { name: '여백' }, timeZone: 'Asia/Seoul', citations: 'numbers', macros: {}, pageSize: 8 },
  ...{ navigation: ['posts'], counts: { proxies: 1 }, documents: true, offline: true },
}

const ofAnotherType: [field: string, change: object][] = [
  ['author.name.en', { author: { name: { ko: '김하나', en: 7 } } }],
  ['author.name', { author: { profiles: [] } }],
  ['author', { author: 'Kim Hana' }],
  ['author', { author: undefined }],
  ['author.profiles', { author: { name: 'a', profiles: 'https://github.com/a' } }],
  ['author.profiles.0', { author: { name: 'a', profiles: [1] } }],
  ['author.publishedAs', { author: { name: 'a', publishedAs: 'b' } }],
  ['author.email', { author: { name: 'a', email: ['a@b.io'] } }],
  ['name.ko', { name: { ko: 7, en: 'a' } }],
  ['name', { name: 7 }],
  ['url', { url: undefined }],
  ['languages', { languages: 'ko' }],
  ['languages', { languages: [] }],
  ['languages.0', { languages: [1] }],
  ['description', { description: 'About' }],
  ['description.ko', { description: { ko: ['a'], en: 'a' } }],
  ['authors', { authors: ['hana'] }],
  ['authors.hana', { authors: { hana: 'Hana' } }],
  ['authors.hana.name', { authors: { hana: { about: 'a' } } }],
  ['authors.hana.about.ko', { authors: { hana: { name: 'a', about: { ko: 1, en: 'a' } } } }],
  ['authors.hana.profiles', { authors: { hana: { name: 'a', profiles: {} } } }],
  ['authors.hana.picture', { authors: { hana: { name: 'a', picture: 1 } } }],
  ['license', { license: 'MIT' }],
  ['license.name', { license: { url: 'https://a.example' } }],
  ['macros', { macros: undefined }],
  ['macros.\\R', { macros: { '\\R': 1 } }],
  ['counts', { counts: undefined }],
  ['counts.url', { counts: { url: 1, proxies: 1 } }],
  ['pageSize', { pageSize: '8' }],
  ['timeZone', { timeZone: null }],
  ['navigation', { navigation: 'posts' }],
  ['navigation.0', { navigation: [null] }],
  ['navigation.0', { navigation: [['posts']] }],
  ['navigation.0.page', { navigation: [{ page: 1 }] }],
  ['navigation.0.url', { navigation: [{ label: 'a' }] }],
  ['navigation.0.label', { navigation: [{ url: '/a', label: 1 }] }],
  ['embeds', { embeds: 'youtube' }],
  ['citationStyle', { citationStyle: {} }],
  ['verification', { verification: 'a' }],
  ['verification.naver', { verification: { naver: {} } }],
  ['indexNowKey', { indexNowKey: 12345678 }],
  ['source', { source: 'https://github.com/a/b' }],
  ['source.repository', { source: {} }],
  ['openIn', { openIn: { name: 'a', url: 'b' } }],
  ['openIn.0.url', { openIn: [{ name: 'a' }] }],
  ['comments', { comments: 'giscus' }],
  ['comments.repoId', { comments: { provider: 'giscus', repoId: 1 } }],
  ['newsletter', { newsletter: 'https://a.example' }],
  ['newsletter.redirectsTo', { newsletter: { action: 'https://a.example', redirectsTo: 'https://a.example' } }],
  ['analytics', { analytics: 'vercel' }],
  ['securityContact', { securityContact: ['me@example.org'] }],
  ['documents', { documents: 'on' }],
]

for (const [field, change] of ofAnotherType) {
  test(`${JSON.stringify(change)} is refused in a sentence with the name of its field`, () => {
    assert.throws(
      () => defineSite({ ...good, ...change } as never),
      (error: Error) => !(error instanceof TypeError) && error.message.includes(`  ${field}: found `),
    )
  })
}

test('names may be one for each language, for all of them', () => {
  const names = { name: { ko: '깊은 노트', en: 'Deep Notes' }, author: { name: { ko: '김하나', en: 'Kim Hana' } } }
  assert.deepEqual(defineSite({ ...good, ...names } as never).name, names.name)
  assert.throws(() => defineSite({ ...good, author: { name: { ko: '김하나' } } } as never), {
    message:
      'site.config.ts (or the environment) has 1 wrong field(s):\n  author.name: found {"ko":"김하나"}, write a name, or one for each language (missing: en)',
  })
})

const unknown: [field: string, nearest: RegExp, change: object][] = [
  ['licence', /did you mean license\?/, { licence: {} }],
  ['analytcs', /did you mean analytics\?/, { analytcs: { provider: 'plausble' } }],
  ['feedTitle', /take it out/, { feedTitle: 'a' }],
  ['author.picture', /one of authors/, { author: { name: 'a', picture: '/a.png' } }],
  ['authors.hana.profile', /did you mean profiles\?/, { authors: { hana: { name: 'a', profile: [] } } }],
  ['description.kr', /did you mean ko\?/, { description: { ko: 'a', en: 'a', kr: 'a' } }],
  ['navigation.0.lable', /did you mean label\?/, { navigation: [{ page: 'cv', lable: 'CV' }] }],
  ['counts.proxys', /did you mean proxies\?/, { counts: { proxies: 1, proxys: 2 } }],
  ['source.repo', /did you mean report/, { source: { repository: 'https://github.com/a/b', repo: 'a' } }],
]
for (const [field, remedy, change] of unknown) {
  test(`${field} is said to be no field`, () => {
    assert.throws(
      () => defineSite({ ...good, ...change } as never),
      (error: Error) =>
        error.message.split('\n').length === 2 &&
        error.message.includes(`  ${field}: there is no such field`) &&
        remedy.test(error.message),
    )
  })
}

test('what is wrong in type, in value and in name is said at once, each once', () => {
  const wrong = {
    name: 7,
    author: { name: 'a', email: 'no', profiles: [1] },
    pageSize: 0,
    languages: ['ko', 'kr'],
    licence: {},
  }
  assert.throws(
    () => defineSite({ ...good, ...wrong } as never),
    (error: Error) => {
      const fields = [...error.message.matchAll(/^ {2}([\w.]+): /gm)].map(([, field]) => field)
      assert.deepEqual(fields, [
        'licence',
        'name',
        'author.profiles.0',
        'languages',
        'pageSize',
        'author.profiles',
        'author.email',
      ])
      return true
    },
  )
})
