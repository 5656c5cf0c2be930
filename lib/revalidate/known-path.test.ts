import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findContentPage, listPosts } from '@/lib/content'
import { isKnownPath } from './known-path'

const [post] = listPosts({ lang: 'ko' })
const slug = post?.slug ?? ''
const [tag] = post?.tags ?? []

const known = [
  ...['*', '/', '/en', '/feed.xml', '/en/atom.xml', '/sitemap.xml', '/list/most-read', '/tags', '/series'],
  ...(findContentPage('ko', 'about') ? ['/about'] : []),
  ...(post ? [`/posts/${slug}`, `/posts/${slug}.md`] : []),
  ...(tag ? [`/tags/${tag.slug}`, `/tags/${encodeURIComponent(tag.slug)}`] : []),
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
