import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { defaultLanguage, site } from '@/site.config'
import { servers } from './addresses'
import { ask } from './raw-request'

/** Addresses that are names of Next's routes and of its own files, as they stand and encoded: readers never see them. */
const own = ['/index', '/index/index', '/_error', '/_app', '/_document', '/_global-error', '/404', '/500', '/missing']
const neighbours = ['/(group)', '/@slot', '/[[...rest]]', '/[...rest]', '/index.rsc', '/_next/data/x/ko.json']

const encodeAll = (text: string) =>
  text.replace(/[^/]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)

function* spell(route: string): Generator<string> {
  yield route
  yield encodeURI(route)
  yield encodeURI(route).replaceAll('%5B', '%5b')
  yield encodeAll(route)
  yield route.replace(/[a-z]/, encodeAll)
  yield route.replace(/[a-z](?=[^a-z]*$)/, encodeAll)
}

/**
 * Each route with its parts as they are called, and without language or in one, and below and above `index`; where
 * readers would have it also in each spelling.
 */
function listAddresses(directory: string): string[] {
  const manifest = JSON.parse(readFileSync(path.join(directory, '.next/app-path-routes-manifest.json'), 'utf8'))
  const routes = [...new Set([...Object.values<string>(manifest), ...own, ...neighbours])]
  const addresses = routes.flatMap((route) => {
    const inner = route.replace(/^\/\[lang\]/, '') || '/'
    const within = site.languages.map((language) => `/${language}${inner === '/' ? '' : inner}`)
    return [
      ...spell(route),
      ...spell(inner),
      ...within,
      ...spell(`/[lang]${inner}`),
      `${route === '/' ? '' : route}/index`,
      `/index${route}`,
      ...['fr', 'posts', '_next', 'en%20'].map((none) => `/${none}${inner}`),
      `${inner}/`,
    ]
  })
  return [...new Set(addresses)]
}

test("names of Next's routes are unknown addresses to readers", async () => {
  test.setTimeout(600_000) // over 500 requests, one after another
  const { name } = test.info().project
  const server = servers[name as 'documents' | 'plain']
  const addresses = listAddresses(path.resolve(import.meta.dirname, '..', server.directory))
  expect(addresses.length).toBeGreaterThan(500)
  const wrong: string[] = []
  for (const target of addresses) {
    const { status, headers, body } = await ask(server.port, { target })
    if (status >= 500) wrong.push(`${target}: ${status}`)
    if (status === 404 && headers['cache-control'] !== 'no-store') wrong.push(`${target}: ${headers['cache-control']}`)
    if (status === 200 && /\[|%5b/i.test(target)) wrong.push(`${target}: 200`)
    const [, first = ''] = decodeURI(target).split('/')
    const language = site.languages.find((one) => one === first) ?? defaultLanguage
    const told = /<html[^>]* lang="(\w+)"/.exec(body)?.[1]
    if (name === 'documents' && status === 404 && told && told !== language) wrong.push(`${target}: 404 in ${told}`)
  }
  expect(wrong).toEqual([])
})
