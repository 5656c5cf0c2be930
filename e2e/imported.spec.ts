import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { hangulFolder, servers } from './addresses'
import { listViolations } from './violations'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', hangulFolder, 'imported/content/posts')

const posts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) => {
    const [, front = ''] = readFileSync(path.join(root, file), 'utf8').split(/^---$/m)
    const { draft, aliases = [] } = parse(front) as { draft?: boolean; aliases?: string[] }
    return draft ? [] : [{ slug: file.split(path.sep)[0]!.replace(/\.mdx$/, ''), aliases }]
  })

/** Hangul may stand raw in `path`, as in an address bar; a client puts it on the wire encoded. */
async function ask(path: string): Promise<{ status: number; location: string | null }> {
  const answer = await fetch(`${servers.imported.url}${path}`, { redirect: 'manual' })
  return { status: answer.status, location: answer.headers.get('location') }
}

test('every old address leads to its post in one step, encoded and raw, with and without a slash', async () => {
  const aliases = posts.flatMap((post) => post.aliases.map((alias) => ({ alias, slug: post.slug })))
  expect(aliases.length).toBeGreaterThan(60)
  for (const { alias, slug } of aliases) {
    const encoded = encodeURI(alias).replaceAll('%25', '%')
    const forms = [encoded, encoded.toLowerCase(), alias, `${encoded}/`]
    for (const form of forms.slice(0, /\.html$|\?/.test(alias) ? 3 : 4)) {
      expect(await ask(form), form).toEqual({ status: 308, location: `/posts/${slug}` })
    }
    expect((await ask(`/posts/${slug}`)).status, slug).toBe(200)
  }
})

test('addresses as Jekyll and velog wrote them lead to their posts', async () => {
  const written = {
    '/blog/deep%20learning/2019/03/03/Spaced_Category/': 'spaced-category',
    '/blog/Deep%20Learning/2019/03/03/spaced_category': 'spaced-category',
    '/blog/%EB%94%A5%EB%9F%AC%EB%8B%9D%20%EB%85%BC%EB%AC%B8/c%23/100%25/r&d/2019/04/04/signs/': 'signs',
    '/blog/%eb%94%a5%eb%9f%ac%eb%8b%9d%20%eb%85%bc%eb%ac%b8/c%23/100%25/r%26d/2019/04/04/signs/': 'signs',
    '/blog/c++%20%EB%AA%A8%EC%9D%8C/2019/05/05/folder-(1)/': 'folder-1',
    '/blog/c%2B%2B%20%EB%AA%A8%EC%9D%8C/2019/05/06/folder-%281%29/': 'folder-1',
    '/blog/About%20Us/own-place/': 'own-place',
    '/blog/%EC%98%9B%20%EC%A3%BC%EC%86%8C/%EA%B8%80.html': 'own-place',
    '/@minsu/Next.js-16-%EC%A0%95%EB%A6%AC%EB%85%B8%ED%8A%B8-1': 'next-js-16-notes-noteu-1',
    '/%40minsu/Next.js-16-%EC%A0%95%EB%A6%AC%EB%85%B8%ED%8A%B8-1': 'next-js-16-notes-noteu-1',
  }
  for (const [path, slug] of Object.entries(written)) {
    expect(await ask(path), path).toEqual({ status: 308, location: `/posts/${slug}` })
    expect((await ask(`/posts/${slug}`)).status, slug).toBe(200)
  }
})

test('mobile pages, categories and tags of other platforms lead to what they showed', async () => {
  const number = posts.flatMap(({ aliases, slug }) => aliases.map((alias) => ({ alias, slug })))
  const { alias, slug } = number.find(({ alias: one }) => /^\/\d+$/.test(one))!
  expect(await ask(`/m${alias}`)).toEqual({ status: 308, location: `/posts/${slug}` })
  expect(await ask(`${alias}?category=12`)).toEqual({ status: 308, location: `/posts/${slug}` })
  const tag = encodeURIComponent('딥-러닝')
  for (const path of ['/tag/딥 러닝', '/category/Dev/딥러닝/', '/categories/deep learning'])
    expect(await ask(encodeURI(path)), path).toEqual({ status: 308, location: `/tags/${tag}` })
  for (const path of ['/?p=12', '/?utm_source=mail&p=12', '/view.php?no=3&id=blog', '/posts/second-part-old/'])
    expect(await ask(path), path).toEqual({ status: 308, location: '/posts/second-part' })
  expect((await ask('/?p=13')).status).toBe(200)
  expect((await ask('/tag/nothing-of-this-name')).status).toBe(404)
})

test('a slash at the end is taken away in one step', async () => {
  expect(await ask('/about/')).toEqual({ status: 308, location: '/about' })
  expect(await ask('/en/')).toEqual({ status: 308, location: '/en' })
  expect(await ask('/page/2/')).toEqual({ status: 308, location: '/page/2' })
  expect(await ask('/nowhere/at/all/')).toEqual({ status: 308, location: '/nowhere/at/all' })
  expect((await ask('/nowhere/at/all')).status).toBe(404)
})

for (const slug of [
  'cpp-tempeullitgwa-junggwalho-geurigo-a-b',
  'seri-hapchyeojin-pyo',
  'callout',
  'include',
  'juri-nanwin-math',
]) {
  test(`the page of ${slug} has nothing against it`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/posts/${slug}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(await listViolations(page)).toEqual([])
    }
  })
}

test('a release searches: its thread has what it needs', async ({ request }) => {
  const word = encodeURIComponent('깃허브')
  for (const target of [`/api/search?q=${word}`, `/search?q=${word}`, '/api/nearest?path=/posts/callouts']) {
    const answer = await request.get(target)
    expect(answer.status(), target).toBe(200)
    expect(await answer.text(), target).toContain('/posts/callout')
  }
})
