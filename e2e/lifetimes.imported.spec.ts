import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { servers } from './addresses'

test('with nothing scheduled each page lives until the next build, or an hour where it shows what is read most', () => {
  const manifest = path.join(servers.imported.directory, '.next/prerender-manifest.json')
  const { routes } = JSON.parse(readFileSync(manifest, 'utf8'))
  const pages = Object.entries<{ initialRevalidateSeconds: number | false }>(routes)
  expect(pages.length).toBeGreaterThan(90)
  for (const [page, { initialRevalidateSeconds }] of pages)
    expect([page, initialRevalidateSeconds]).toEqual([page, page.includes('/list/most-read') ? 3600 : false])
})
