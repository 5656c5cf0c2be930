import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPosts } from '@/lib/content'
import { isKnownPath } from './known-path'

const [post] = listPosts({ lang: 'ko' })
const slug = post?.slug ?? ''
const tag = post?.tags[0]?.slug ?? ''

const known = [
  ...['*', '/', '/en', '/about', '/en/about', '/feed.xml', '/en/atom.xml', '/sitemap.xml', '/list/most-read'],
  ...[`/posts/${slug}`, `/posts/${slug}.md`, `/tags/${tag}`, `/tags/${encodeURIComponent(tag)}`, '/tags', '/series'],
]
for (const path of known) test(`${path} can be revalidated`, () => assert.equal(isKnownPath(path), true))

const unknown = [
  ...[
    '/../',
    '/..',
    '//x',
    '/%',
    '/%00',
    '/about/',
    '/About',
    `/posts/${slug}/`,
    '/posts',
    '/posts/made-up',
    '/made-up',
  ],
  ...['/tags/made-up', '/about?x', '/about#x', '/\\about', '/ about', `/posts/${slug}/../x`, '/en/posts/made-up', ''],
]
for (const path of unknown) test(`${JSON.stringify(path)} is refused`, () => assert.equal(isKnownPath(path), false))
