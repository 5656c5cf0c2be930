import type { RawRequest } from './raw-request'

/** What the list of bad requests (docs/robustness.md) asks: a row, its requests, the status that each gets. */
export interface RequestRow {
  row: string
  /** `same` is the page itself: body and status of a plain GET. */
  asks: readonly (RawRequest & { gets: number | readonly number[] | 'same'; to?: string; allow?: string })[]
}

const allow = 'GET, HEAD, OPTIONS'
const long = (count: number) => 'a'.repeat(count)
const at = (targets: readonly string[], gets: number | readonly number[] | 'same', more: Partial<RawRequest> = {}) =>
  targets.map((target) => ({ target, gets, ...more }))
const image = (query: string) => `/_next/image?${query}`

/** Addresses that nobody made; `made-up` is looked for in the cache afterwards. */
export const madeUp: RequestRow[] = [
  {
    row: 'R1–6',
    asks: [
      ...at(
        ['0', '-1', '1e9', 'nan', '01', '1.5'].flatMap((n) => [`/page/${n}`, `/tags/c/page/${n}`]),
        404,
      ),
      { target: '/page/NaN', gets: 308, to: '/page/nan' },
    ],
  },
  { row: 'R1–6 first', asks: [{ target: '/page/1', gets: 308, to: '/' }] },
  { row: 'R7', asks: at(['/page/99', '/en/page/2', '/tags/c/page/99'], 404) },
  {
    row: 'R8',
    asks: at(['/tags/%E0%A4%A', '/tags/%', '/blog/%ff', '/posts/made-up%', '/%c0%ae', '/en/tags/%ed%a0%80'], 400),
  },
  { row: 'R9', asks: at(['/posts/made-up%2525', '/posts/made-up%2Fb', '/tags/made-up%2525', '/made-up%2525'], 404) },
  {
    row: 'R11',
    asks: at(['/posts/made-up%00', '/%0d%0aSet-Cookie:%20made-up=1', '/tags/%0aSet-Cookie:made-up=1', '/a%7f'], 400),
  },
  {
    row: 'R16',
    asks: [
      ...at([`/made-up${long(300)}`, `/posts/made-up${long(300)}`, `/tags/made-up${long(1500)}`], 404),
      ...at([`/made-up${long(7000)}`], 414),
      ...at([`/made-up${long(20_000)}`], 431),
    ],
  },
]

const host = [
  { target: 'http://evil/about', host: 'evil', gets: 421 },
  { target: 'http://evil/about', gets: 421 },
  { target: '/about', host: 'evil.example', gets: 421 },
  { target: '/about', host: 'blog.example.org.evil.example', gets: 421 },
  { target: '/about', host: 'a@b', gets: 400 },
  { target: 'http://localhost/about', gets: 'same' },
  { target: '/about', host: 'BLOG.example.org:443', gets: 'same' },
] as const

/** One hop, and nowhere else. */
const slashes: RequestRow['asks'] = [
  { target: '/about/', gets: 308, to: '/about' },
  { target: '//about', gets: 308, to: '/about' },
  { target: '//posts///everything//', gets: 308, to: '/posts/everything' },
  { target: '//', gets: 308, to: '/' },
  { target: '//evil.example/', gets: 308, to: '/evil.example' },
  { target: '//view.php/?id=blog&no=3', gets: 308, to: '/posts/second-part' },
  { target: '/ABOUT', gets: 308, to: '/about' },
  { target: '/posts/Everything?a=B', gets: 308, to: '/posts/everything?a=B' },
  { target: '/posts/everything.html', gets: 308, to: '/posts/everything' },
  { target: '/posts/everything/index.html', gets: 308, to: '/posts/everything' },
  { target: `/posts/everything${encodeURI('에서')}`, gets: 308, to: '/posts/everything' },
  { target: '/posts/everything%3Futm_source=mail', gets: 308, to: '/posts/everything' },
  { target: '/posts/everything%E2%80%8B', gets: 308, to: '/posts/everything' },
  { target: '/API/search?q=lora', gets: 308, to: '/api/search?q=lora' },
  { target: '/EN/Preview', gets: 308, to: '/en/preview' },
  { target: '/tags/R-AND-D/Feed.xml', gets: 308, to: '/tags/r-and-d/feed.xml' },
  { target: '/EN/About', gets: 308, to: '/en/about' },
  { target: '/index.html', gets: 308, to: '/' },
  { target: '/posts', gets: 308, to: '/' },
  { target: '/en/posts', gets: 308, to: '/en' },
  { target: '/posts/Nobody-made-this', gets: 308, to: '/posts/nobody-made-this' },
  { target: '/BingSiteAuth.XML', gets: 404 },
  ...['/posts/%65verything', '/%61bout'].map((target) => ({ target, gets: [200, 308] })), // plain Next redirects
  ...at(['/\\evil.example', '/posts/%2e%2e/about', '/../about', '/about#x'], 400),
]

const methods: RequestRow['asks'] = [
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'].flatMap((method) =>
    ['/', '/posts/everything', '/feed.xml', '/made-up'].map((target) => ({ method, target, gets: 405, allow })),
  ),
  { method: 'POST', target: '/api/search', gets: 405 },
]

const probes = [
  'x-middleware-subrequest: proxy:proxy:proxy:proxy:proxy',
  'Next-Router-Prefetch: 1',
  'Next-Resume: 1',
  'x-now-route-matches: 1=ko',
  'x-invoke-status: 500',
  'x-matched-path: /en',
  'x-nextjs-data: 1',
  'x-prerender-revalidate: guess',
  'Cookie: __prerender_bypass=guess; __next_preview_data=guess',
  'Next-Url: /en',
  'Next-Router-State-Tree: %5B%22made-up%22',
]

const form = ['Content-Type: multipart/form-data; boundary=x', 'Content-Length: 5']

export const rows: RequestRow[] = [
  { row: 'R13', asks: host },
  { row: 'R14', asks: slashes },
  {
    row: 'R17',
    asks: at(
      [
        `/about?q=${long(8000)}`,
        `/about?${Array.from({ length: 1000 }, (_, n) => `p${n}=1`).join('&')}`,
        '/about?q[]=1&__proto__=1&constructor[prototype][x]=1',
        '/about?q=%E0%A4%A&%=%',
        '/about?__nextDataReq=1&nxtPlang=en&__nextLocale=en',
      ],
      'same',
    ),
  },
  { row: 'R20', asks: methods },
  {
    row: 'R21',
    asks: [
      { method: 'TRACE', target: '/about', gets: 405, allow },
      { method: 'TRACE', target: '/api/search', gets: 405, allow },
      { method: 'CONNECT', target: 'evil.example:443', gets: 405, allow },
      { method: 'OPTIONS', target: '/about', gets: 204, allow },
      { method: 'OPTIONS', target: '*', gets: 204, allow },
      { method: 'OPTIONS', target: '/api/search', gets: 204, allow },
      { method: 'FOO', target: '/about', gets: 400 },
    ],
  },
  {
    row: 'R25–33',
    asks: ['/about', '/posts/everything'].flatMap((target) =>
      probes.map((probe) => ({ target, headers: [probe], gets: 'same' as const })),
    ),
  },
  { row: 'R34', asks: at(['/about'], 'same', { headers: ['x-middleware-prefetch: 1'] }) },
  {
    row: 'R36',
    asks: [
      ...at(['/about'], 'same', { headers: [`Cookie: a=${long(15_000)}`] }),
      ...at(['/about'], 431, { headers: [`Cookie: a=${long(20_000)}`] }),
    ],
  },
  {
    row: 'R37',
    asks: [
      ...at(['/about'], 405, { method: 'POST', headers: ['Next-Action: 00', 'Content-Length: 2'], body: '{}' }),
      ...at(['/about'], 405, { method: 'POST', headers: ['Next-Action: 00', ...form], body: '--y\r\n' }),
      ...at(['/api/search'], 405, { method: 'POST', headers: ['Next-Action: 00', ...form], body: '--y\r\n' }),
    ],
  },
  {
    row: 'R38',
    asks: at(
      [
        ...[
          image('url=%2Fx.png&w=641&q=75'),
          image('url=%2Fx.png&w=640&q=1'),
          image('url=%2F%2Fevil.example%2Fx.png&w=640&q=75'),
        ],
        ...[
          image('url=%2F_next%2Fimage%3Furl%3D%252Fx.png&w=640&q=75'),
          image('url=http%3A%2F%2F169.254.169.254&w=640&q=75'),
        ],
        ...[image('url=%2Ficon.svg&w=640&q=75'), image('url=%2Fabout&w=640&q=75'), image('url=a&url=b&w=640&q=75')],
        image(`url=%2F${long(4000)}&w=640&q=75`),
      ],
      [400, 404], // there is no optimizer
    ),
  },
  {
    row: 'R44',
    asks: [
      ...at(['/about'], 'same', { headers: ['Range: bytes=0-9'] }),
      ...at(['/about'], 304, { headers: ['If-None-Match: *'] }),
      ...at(['/made-up'], 404, { headers: ['If-None-Match: *'] }),
      ...at(['/about'], 417, { headers: ['Expect: 200-ok'] }),
      ...at(['/about'], 'same', { headers: ['Accept-Encoding: *;q=0'] }),
      ...at(['/about'], 'same', { version: '1.0' }),
      ...at(['/about'], 400, { host: '' }),
      ...at(['/about'], 400, { headers: ['Host: localhost'] }),
      ...at(['/about'], 400, { method: 'POST', headers: ['Transfer-Encoding: chunked, identity'] }),
      ...at(['/about'], 'same', { headers: ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'] }),
    ],
  },
]

/** Rows that need no request here, and why. */
export const elsewhere: Record<string, string> = {
  R40: 'no picture is made smaller when it is asked for; pictures are limited by `npm run blog -- check` (A38)',
}
