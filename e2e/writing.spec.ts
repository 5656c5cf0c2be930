import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { servers } from './addresses'

/** What an author sees of `npm run dev`: one server, one content, one thing after the other. */
test.describe.configure({ mode: 'serial' })

const posts = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  servers.writing.directory,
  'content',
  'posts',
)
const file = path.join(posts, 'everything', 'index.mdx')
const original = readFileSync(file, 'utf8')
const panel = { name: 'Problems in the content' }

test.afterEach(() => writeFileSync(file, original))

/** Opens the post, and waits until its page hears of edits: what is saved while it loads may be missed. */
async function open(page: Page): Promise<void> {
  await page.goto('/posts/everything')
  let attempts = 0
  await expect(async () => {
    attempts += 1
    writeFileSync(file, `${original}\n\n여는 문단 ${attempts}.\n`)
    await expect(page.getByText(`여는 문단 ${attempts}.`)).toBeAttached({ timeout: 5000 })
  }).toPass()
}

test('all that a page asks for is there, also where the site will lie below a path', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  await page.goto('/')
  await page.goto('/posts/everything', { waitUntil: 'networkidle' })
  expect(missing).toEqual([])
})

test('an edit is on the screen without a reload, where the reader was', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'kept'
    scrollTo(0, 900)
  })
  writeFileSync(file, `${original}\n\n새로 쓴 마지막 문단.\n`)
  await expect(page.getByText('새로 쓴 마지막 문단.')).toBeAttached()
  expect(await page.evaluate(() => [document.documentElement.dataset.mark, scrollY])).toEqual(['kept', 900])
})

test('a mistake is told with place and remedy over the page as it last was, and goes when it is mended', async ({
  page,
}) => {
  await open(page)
  const lines = original.split('\n').length
  writeFileSync(file, `${original}\n끝에 <Nope /> 하나.\n`)
  const problems = page.getByRole('status', panel)
  await expect(problems).toContainText(`content/posts/everything/index.mdx:${lines + 1}`)
  await expect(problems).toContainText('unknown component <Nope>')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('모든 것이 있는 글')
  writeFileSync(file, original)
  await expect(problems).toBeHidden()
})

test('a mistake in front matter neither stops the server nor loses the post', async ({ page }) => {
  await open(page)
  writeFileSync(file, original.replace('\ntags:', '\ntagz:'))
  await expect(page.getByRole('status', panel)).toContainText('did you mean tags?')
  writeFileSync(file, original)
  await expect(page.getByRole('status', panel)).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('모든 것이 있는 글')
})

test('a picture that is dropped on a paragraph is stored beside the post, and shown after it', async ({ page }) => {
  await open(page)
  const paragraph = page.locator('.prose > p').last()
  const words = (await paragraph.textContent())?.trim()
  await paragraph.evaluate(async (element) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 })
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([blob!], '손실 곡선 1.png', { type: 'image/png' }))
    element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  })
  const stored = path.join(posts, 'everything', '손실-곡선-1.webp')
  try {
    await expect(page.locator('output[data-pictures]')).toContainText(
      '손실-곡선-1.webp 파일을 글 옆에 저장하고 본문에 넣었습니다.',
    )
    expect(readFileSync(file, 'utf8')).toContain(`${words}\n\n![](./손실-곡선-1.webp)\n`)
    await expect(page.getByRole('status', panel)).toContainText('./손실-곡선-1.webp has no alternative text')
    await expect(page.locator('.prose > figure').last().locator('img')).toHaveAttribute('width', '8')
    expect(readFileSync(stored).subarray(8, 12).toString()).toBe('WEBP')
  } finally {
    rmSync(stored, { force: true })
  }
})

test('new, renamed and deleted posts come and go', async ({ page, request }) => {
  test.slow() // the whole is indexed three times
  const [born, renamed] = ['born-now', 'renamed-now'].map((slug) => path.join(posts, `${slug}.mdx`)) as [string, string]
  await page.goto('/')
  const fields = 'date: 2026-11-01\nsummary: "새 글이다."'
  let attempts = 0
  await expect(async () => {
    attempts += 1 // as in `open`
    writeFileSync(born, `---\ntitle: "갓 난 글 ${attempts}"\n${fields}\n---\n\n## 요약\n\n본문.\n`)
    await expect(page.getByRole('link', { name: `갓 난 글 ${attempts}` })).toBeVisible({ timeout: 15_000 })
  }).toPass()
  const expectStatus = (slug: string) =>
    expect.poll(async () => (await request.get(`/posts/${slug}`, { maxRetries: 3 })).status(), { timeout: 60_000 })
  await expectStatus('born-now').toBe(200)
  renameSync(born, renamed)
  await expectStatus('renamed-now').toBe(200)
  await expectStatus('born-now').toBe(404)
  rmSync(renamed)
  await expectStatus('renamed-now').toBe(404)
  await expect(page.getByRole('link', { name: '갓 난 글' })).toBeHidden()
})

test('drafts are pages while writing', async ({ page }) => {
  await page.goto('/posts/draft-post')
  await expect(page.getByText('초안', { exact: true })).toBeVisible()
})

test('the figures of the blog are a page, with charts and no script of their own', async ({ page }) => {
  await page.goto('/writing/stats')
  await expect(page.getByRole('heading', { level: 2, name: 'Posts by month' })).toBeVisible()
  await expect(page.locator('.prose svg.chart').first()).toBeVisible()
  await expect(page.locator('.prose script')).toHaveCount(0)
})

test('the manual is a page of the site, without a problem', async ({ page }) => {
  await page.goto('/writing')
  await expect(page.getByRole('heading', { level: 2, name: 'Citations' })).toBeVisible()
  await expect(page.locator('.prose .cite').first()).toBeVisible()
  await page.locator('article').getByRole('link', { name: '한국어', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: '인용' })).toBeVisible()
  await expect(page.locator('.prose .cite').first()).toBeVisible()
  await page.locator('article').getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Citations' })).toBeVisible()
})
