import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripRuntime } from './strip-runtime.js'

test('framework scripts, preloads, flight data and markers go; our own and data stay', () => {
  const html = [
    '<!DOCTYPE html><html data-document=""><head>',
    '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    '<script src="/_next/static/a.js" async=""></script><script src="/_next/static/b.js" noModule=""></script>',
    '<script src="/assets/theme-1.js"></script><script src="/assets/main-1.js" type="module"></script>',
    '<script defer="" src="https://stats.example.org/js/script.js" data-domain="blog.example.org"></script>',
    '<script type="application/ld+json">{"@type":"BlogPosting"}</script></head>',
    '<body><div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script id="_R_">x</script></body></html>',
  ].join('')
  assert.equal(
    stripRuntime(html),
    [
      '<!DOCTYPE html><html data-document=""><head>',
      '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
      '<script src="/assets/theme-1.js"></script><script src="/assets/main-1.js" type="module"></script>',
      '<script defer="" src="https://stats.example.org/js/script.js" data-domain="blog.example.org"></script>',
      '<script type="application/ld+json">{"@type":"BlogPosting"}</script></head>',
      '<body><p>ab</p></body></html>',
    ].join(''),
  )
})

test('text that looks like a script stays text', () => {
  const text = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'
  assert.equal(stripRuntime(text), text)
})
