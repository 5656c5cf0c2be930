import { type BadPost, withBody } from './write-post'

/** Links in bodies: unsafe protocols and targets. */
export const badLinks: BadPost[] = [
  {
    name: 'a34-javascript',
    text: withBody('[x](javascript:alert(1))'),
    at: '7:1',
    says: /javascript:/,
    remedy: /https/,
  },
  {
    name: 'a34-javascript-case',
    text: withBody('[x](JaVaScRiPt:alert(1))'),
    at: '7:1',
    says: /javascript:/,
    remedy: /https/,
  },
  { name: 'a34-data', text: withBody('[x](data:text/html,x)'), at: '7:1', says: /data:/, remedy: /https/ },
  ...[
    ['//evil.example/x', /another site/, /https:\/\/evil/],
    ['/\t/evil.example', /another site/, /https/],
    ['https:evil.example', /several ways/, /https:\/\//],
    ['HTTP:/evil.example', /several ways/, /https:\/\//],
    ['https:///evil.example', /several ways/, /https:\/\//],
    ['mailto:a@example.org?bcc=b@example.org', /headers/, /alone/],
    ['mailto:a@example.org?subject=a&cc=b@example.org', /headers/, /alone/],
    ['mailto:?to=b@example.org', /headers/, /alone/],
    ['mailto:a@example.org?subject=a%0D%0ABcc:b@example.org', /headers/, /alone/],
    ['mailto:a@example.org,b@example.org', /several readers/, /one address/],
    ['MAILTO:a@example.org%2Cb@example.org?subject=a', /several readers/, /one address/],
    ['https://github.com@evil.example/x', /another site/, /before @/],
    ['http://a:b@evil.example', /another site/, /before @/],
  ].map(
    ([url, says, remedy], at): BadPost => ({
      name: `a34-unclear-${at}`,
      text: withBody(`<a href="${url}">글</a>`),
      at: '7:1',
      says: says as RegExp,
      remedy: remedy as RegExp,
    }),
  ),
  {
    name: 'a37-link',
    text: withBody('[글](/posts/goood)'),
    at: '7:1',
    says: /leads nowhere/,
    remedy: /\/posts\/good\?/,
  },
  { name: 'a37-folder', text: withBody('[글](/assets)'), at: '7:1', says: /leads nowhere/, remedy: /mean|page/ },
  { name: 'a37-anchor', text: withBody('[글](/posts/good#요얍)'), at: '7:1', says: /no heading/, remedy: /#요약/ },
  { name: 'a37-own-anchor', text: withBody('## 요약\n\n[글](#결론)'), at: '9:1', says: /no heading/, remedy: /#요약/ },
  { name: 'a37-draft', text: withBody('[글](/posts/a-draft)'), at: '7:1', says: /draft/, remedy: /publish/ },
  ...['../good', '../good/index.mdx', './good.md', 'good.mdx', '../posts/good/'].map(
    (url, at): BadPost => ({
      name: `a37-relative-${at}`,
      text: withBody(`[글](${url})`),
      at: '7:1',
      says: /relative/,
      remedy: /root of the site: \/posts\/good$/,
    }),
  ),
  { name: 'a37-unknown', text: withBody('[글](../nothing)'), at: '7:1', says: /relative/, remedy: /\/posts\/…$/ },
  ...['www.example.org', 'www.example.org/a.pdf', 'example.org/a', 'blog.example.co.kr/글'].map(
    (url, at): BadPost => ({
      name: `a37-host-${at}`,
      text: withBody(`[글](${url})`),
      at: '7:1',
      says: /leads nowhere/,
      remedy: new RegExp(`https://${url.replace('글', '')}`),
    }),
  ),
  { name: 'a37-page', text: withBody('[글](/page/99)'), at: '7:1', says: /leads nowhere/, remedy: /\/page\/\d/ },
  { name: 'a37-year', text: withBody('[글](/archive/1999)'), at: '7:1', says: /leads nowhere/, remedy: /archive/ },
  { name: 'a37-feed', text: withBody('[글](/rss.json)'), at: '7:1', says: /leads nowhere/, remedy: /mean|page/ },
]
