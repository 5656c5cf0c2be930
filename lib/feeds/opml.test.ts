import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XMLParser } from 'fast-xml-parser'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { listTags } from '@/lib/content'
import { site } from '@/site.config'
import { renderOpml } from './opml'

interface Outline {
  '@xmlUrl'?: string
  outline?: Outline[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'outline',
})

for (const lang of site.languages) {
  test(`the feeds of the site and of each tag are in the list of ${lang}, once each`, () => {
    const { outline: outlines } = parser.parse(renderOpml(lang)).opml.body as { outline: Outline[] }
    const urls = outlines.flatMap((one) => one.outline ?? [one]).flatMap((one) => one['@xmlUrl'] ?? [])
    assert.equal(urls[0], absoluteUrl(routes.feed(lang)))
    for (const other of site.languages) assert.ok(urls.includes(absoluteUrl(routes.feed(other))), other)
    for (const { slug } of listTags(lang)) assert.ok(urls.includes(absoluteUrl(routes.tagFeed(lang, slug))), slug)
    assert.equal(new Set(urls).size, urls.length)
  })
}
