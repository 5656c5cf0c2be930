import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeUnderBase, rewriteUrls } from './base-path'

const mark = (url: string) => `<${url}>`

test('URLs are rewritten in tags only', () => {
  const cases: [string, string][] = [
    ['<a href="/a">b</a>', '<a href="</a>">b</a>'],
    ['<a class="x > y" data-x=\'\' title="a < b" href="/a">', '<a class="x > y" data-x=\'\' title="a < b" href="/a">'], // no writer of ours
    ['<a class="x > y" title="a < b" href="/a">', '<a class="x > y" title="a < b" href="</a>">'],
    ['<code>&#x3C;a href="/a"> href="/b"</code>', '<code>&#x3C;a href="/a"> href="/b"</code>'],
    ['<p>a &lt;img src="/a"&gt;</p>', '<p>a &lt;img src="/a"&gt;</p>'],
    ['<img alt="href=&quot;/a&quot;" src="/b"/>', '<img alt="href=&quot;/a&quot;" src="</b>"/>'],
    ['<img data-href="/a" src="/b" alt>', '<img data-href="/a" src="</b>" alt>'],
    ['<img srcset="/a.avif 1x, /b.avif 2x">', '<img srcset="</a.avif> 1x, </b.avif> 2x">'],
    [
      '<link rel="preload" imagesrcset="/a 400w,/b 800w" as="image">',
      '<link rel="preload" imagesrcset="</a> 400w,</b> 800w" as="image">',
    ],
    ['<form action="/search"><input name="q"></form>', '<form action="</search>"><input name="q"></form>'],
    ['<svg><image href="/a.png"/></svg>', '<svg><image href="</a.png>"/></svg>'],
    ['<post-comments data-src="/a"></post-comments>', '<post-comments data-src="</a>"></post-comments>'],
    ['<br><hr/><p hidden>a</p>', '<br><hr/><p hidden>a</p>'],
    ['1 < 2 and <a\nhref="/a"\n>', '1 < 2 and <a\nhref="</a>"\n>'],
  ]
  for (const [html, expected] of cases) assert.equal(rewriteUrls(html, mark), expected)
})

const page = (body: string) =>
  `<!DOCTYPE html><html lang="ko" data-document=""><head><link rel="stylesheet" href="/_next/static/a.css"/></head><body>${body}</body></html>`

test('a page under a base path has it in all its URLs, once', () => {
  const body =
    '<a href="/">a</a><a href="/blog">b</a><a href="//cdn.example/x">c</a><a href="#d">d</a><a href="https://a.example/">e</a>'
  const placed = placeUnderBase(page(body), '/blog')
  const expected = ['/blog/_next/static/a.css', '/blog/', '/blog/blog', '//cdn.example/x', '#d', 'https://a.example/']
  assert.deepEqual(
    [...placed.matchAll(/href="([^"]*)"/g)].map(([, url]) => url),
    expected,
  )
  assert.equal(placeUnderBase(placed, '/blog'), placed)
})

test('a page at the root stays as it is', () => {
  const html = page('<a href="/a">a</a>')
  assert.equal(placeUnderBase(html, ''), html)
})
