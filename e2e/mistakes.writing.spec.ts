import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { servers } from './addresses'
import { mistakes, original } from './mistakes'

/** The usual mistakes, one by one, as `npm run dev` tells them to their author. Files are replaced, as most editors save. */
test.describe.configure({ mode: 'serial' })

const here = path.dirname(fileURLToPath(import.meta.url))
const content = path.resolve(here, '..', servers.writing.directory, 'content')
const draft = path.join(content, 'posts', 'draft-post.mdx')

function save(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text)
  renameSync(`${file}.tmp`, file)
}

let page: Page
const panel = () => page.getByRole('status', { name: 'Problems in the content' })

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ baseURL: servers.writing.url })
  await page.goto('/posts/draft-post')
  let attempts = 0
  await expect(async () => {
    attempts += 1
    // Its page hears of edits from now on: of the text, and of the index, which has to have read the post once.
    save(draft, `${original.replace(/^title: .*$/m, `title: 여는 제목 ${attempts}`)}\n여는 문단 ${attempts}.\n`)
    await expect(page.getByText(`여는 문단 ${attempts}.`)).toBeAttached({ timeout: 5000 })
    await expect(page.locator('h1')).toContainText(`여는 제목 ${attempts}`, { timeout: 20_000 })
  }).toPass()
  save(draft, original)
  await expect(page.getByText('여는 문단')).toHaveCount(0)
  await expect(page.locator('h1')).not.toContainText('여는 제목')
})

test.afterAll(async () => {
  save(draft, original)
  await page.close()
})

async function expectTold(place: string, remedy: string): Promise<void> {
  const row = panel().locator('div', { hasText: place })
  await expect(row.first()).toContainText(remedy)
  // The page is as it last was, and no other one is down.
  await expect(page.getByText('초안의 글.')).toBeVisible()
  for (const path of ['/', '/posts/everything', '/posts/draft-post', '/feed.xml', '/tags'])
    expect((await page.request.get(path)).status(), path).toBe(200)
}

for (const { name, text, at, remedy } of mistakes) {
  test(`${name}: told at ${at}, gone when it is mended`, async () => {
    expect(text).not.toBe(original)
    save(draft, text)
    await expectTold(`content/posts/draft-post.mdx:${at}`, remedy)
    save(draft, original)
    await expect(panel()).toBeHidden()
  })
}

test('two posts with one slug, and a language that the site does not have', async () => {
  const [twice, odd] = ['draft-post/index.mdx', 'everything/index.fr.mdx'].map((name) =>
    path.join(content, 'posts', name),
  ) as [string, string]
  const fields = '---\ntitle: "또"\ndate: 2026-02-01\nsummary: "또 하나."\n---\n\n## 요약\n\n초안의 글.\n'
  mkdirSync(path.dirname(twice), { recursive: true })
  save(twice, fields)
  await expectTold('content/posts/draft-post/index.mdx:1:1', 'rename one of them')
  rmSync(path.dirname(twice), { recursive: true })
  await expect(panel()).toBeHidden()
  save(odd, fields)
  await expectTold('content/posts/everything/index.fr.mdx:1:1', '.ko.mdx or .en.mdx')
  rmSync(odd)
  await expect(panel()).toBeHidden()
})

for (const [name, bad, remedy] of [
  ['references.bib', '@inproceedings{a,\n  title = {A}\n}\n', 'author'],
  ['tags.yml', '정렬: [a\n', 'names:'],
  ['synonyms.yml', '어텐션: attention\n', '[어텐션, attention]'],
] as const) {
  test(`${name}: told, gone when it is mended`, async () => {
    const file = path.join(content, name)
    const before = readFileSync(path.join(here, 'content', name), 'utf8')
    save(file, name === 'references.bib' ? `${before}\n${bad}` : bad)
    await expectTold(`content/${name}:`, remedy)
    save(file, before)
    await expect(panel()).toBeHidden()
  })
}
