import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { servers } from './addresses'
import { mistakes, original } from './mistakes'

/**
 * The usual mistakes, as `npm run dev` tells them to their author: each in a post of its own, all at once, because the
 * site is indexed and compiled again after every edit. Files are replaced, as most editors save.
 */
test.describe.configure({ mode: 'serial' })

const here = path.dirname(fileURLToPath(import.meta.url))
const content = path.resolve(here, '..', servers.writing.directory, 'content')
const fields = '---\ntitle: "또"\ndate: 2026-02-01\nsummary: "또 하나."\n---\n\n## 요약\n\n초안의 글.\n'
const posts = mistakes.map((mistake, number) => ({ ...mistake, slug: `mistake-${number + 1}` }))

/** What is wrong outside of one post: lists, and names of files. */
const elsewhere = [
  { name: 'posts/draft-post/index.mdx', at: '1:1', bad: fields, remedy: 'rename one of them' },
  { name: 'posts/everything/index.fr.mdx', at: '1:1', bad: fields, remedy: '.ko.mdx or .en.mdx' },
  { name: 'references.bib', at: '', bad: '@inproceedings{a,\n  title = {A}\n}\n', remedy: 'author' },
  { name: 'tags.yml', at: '', bad: '정렬: [a\n', remedy: 'names:' },
  { name: 'synonyms.yml', at: '', bad: '어텐션: attention\n', remedy: '[어텐션, attention]' },
]
const read = (name: string) => readFileSync(path.join(here, 'content', name), 'utf8')

function save(name: string, text: string): void {
  const file = path.join(content, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.tmp`, text)
  renameSync(`${file}.tmp`, file)
}

const remove = (name: string) => rmSync(path.join(content, name), { recursive: true, force: true })
const saveDraft = (title: string) => save('posts/draft-post.mdx', original.replace(/^title: .*$/m, `title: ${title}`))

let page: Page
/** `npm run dev` closes a connection after five seconds without a request, maybe just when it is used again. */
const ask = (path: string) => page.request.get(path, { maxRetries: 3 })
const panel = () => page.getByRole('status', { name: 'Problems in the content' })
const expectTold = (place: string, remedy: string) =>
  expect(
    panel()
      .locator('div', { hasText: `content/${place}` })
      .first(),
  ).toContainText(remedy)

/** Saves another post, and waits until its page shows it: the index has read what was saved before. */
async function expectIndexed(title: string): Promise<void> {
  saveDraft(title)
  await expect(page.locator('h1')).toContainText(title, { timeout: 60_000 })
}

async function expectPages(): Promise<void> {
  await expect(page.getByText('초안의 글.')).toBeVisible()
  for (const path of ['/', '/posts/everything', '/posts/draft-post', '/feed.xml', '/tags'])
    expect((await ask(path)).status(), path).toBe(200)
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000) // the first pages are compiled, and the whole is indexed three times
  page = await browser.newPage({ baseURL: servers.writing.url })
  for (const { slug } of posts) save(`posts/${slug}.mdx`, original)
  await page.goto('/posts/draft-post')
  let attempts = 0
  await expect(async () => {
    attempts += 1 // What is saved while the page loads may be missed.
    saveDraft(`여는 제목 ${attempts}`)
    await expect(page.locator('h1')).toContainText(`여는 제목 ${attempts}`, { timeout: 20_000 })
  }).toPass()
  for (const { slug } of posts) await expect.poll(async () => (await ask(`/posts/${slug}`)).status()).toBe(200)
  await expect(panel()).toBeHidden()
  for (const { slug, text } of posts) save(`posts/${slug}.mdx`, text)
  await expectIndexed('글 사이의 글')
})

test.afterAll(async () => {
  test.setTimeout(300_000)
  for (const { slug } of posts) remove(`posts/${slug}.mdx`)
  await expectIndexed('글 없는 글') // pages of the next test would be loaded again when posts are gone
  for (const { slug } of posts) await expect.poll(async () => (await ask(`/posts/${slug}`)).status()).toBe(404)
  save('posts/draft-post.mdx', original)
  await expect(page.locator('h1')).not.toContainText('글 없는 글', { timeout: 60_000 })
  await page.close()
})

for (const { slug, name, text, at, remedy } of posts) {
  test(`${name}: told at ${at}, over its page as it last was`, async () => {
    expect(text).not.toBe(original)
    await expectTold(`posts/${slug}.mdx:${at}`, remedy)
    const answer = await ask(`/posts/${slug}`)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain('초안의 글.')
  })
}

test('beside mistakes pages answer, and the panel is gone when all are mended', async () => {
  test.slow()
  await expectPages()
  save('posts/in-a-folder/index.mdx', original) // with a new folder all is read again, mistakes too
  await expectIndexed('글 하나 더')
  for (const { slug } of [...posts, { slug: 'in-a-folder' }])
    expect((await ask(`/posts/${slug}`)).status(), slug).toBe(200)
  remove('posts/in-a-folder')
  for (const { slug } of posts) save(`posts/${slug}.mdx`, original)
  await expect(panel()).toBeHidden()
})

test('lists with mistakes, two posts with one slug, and a language that the site does not have', async () => {
  test.slow()
  for (const { name, bad } of elsewhere) save(name, name === 'references.bib' ? `${read(name)}\n${bad}` : bad)
  for (const { name, at, remedy } of elsewhere) await expectTold(`${name}:${at}`, remedy)
  await expectPages()
  for (const { name } of elsewhere) {
    if (name.endsWith('.mdx')) remove(name)
    else save(name, read(name))
  }
  remove('posts/draft-post')
  await expect(panel()).toBeHidden()
})
