import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { type Fixture, png, writeFixture } from '@/lib/import/fixtures/write-fixture'
import { Folder } from '@/lib/import/folder'
import { importSite } from '@/lib/import/import-site'
import { detectPlatform } from './detect'
import { readJekyll } from './jekyll'
import { createLiquid } from './jekyll-liquid'

type After = { after(done: () => void): void }

function folderOf(files: Fixture, t: After): string {
  const root = mkdtempSync(path.join(tmpdir(), 'octopress-'))
  t.after(() => rmSync(root, { recursive: true }))
  writeFixture(files, root)
  return root
}

/** Tags of Octopress, and what they become. */
const tags: [written: string, printed: string][] = [
  ['{% codeblock lang:bash %}\necho {{ x }}\n{% endcodeblock %}', '```bash\necho {{ x }}\n```'],
  ['{% codeblock 제목 하나 lang:ruby %}\nputs 1\n{% endcodeblock %}', '```ruby title="제목 하나"\nputs 1\n```'],
  ['{% codeblock app.py %}\nx\n{% endcodeblock %}', '```py title="app.py"\nx\n```'],
  ['{% codeblock %}\n```\n{% endcodeblock %}', '~~~~\n```\n~~~~'],
  ['{% img left /i/a.png 350 200 "제목" "설명" %}', '<img src="/i/a.png" alt="설명">'],
  ['{% img /i/a.png %}', '<img src="/i/a.png" alt="">'],
  ['{% img right half https://e.org/a.png 그림의 말 %}', '<img src="https://e.org/a.png" alt="그림의 말">'],
  ['{% blockquote 누구, 책 https://e.org 글 %}\n말\n{% endblockquote %}', '> 말\n>\n> — 누구, 책 [글](https://e.org)'],
  ['{% pullquote %}\n말\n{% endpullquote %}', '> 말'],
]

for (const [written, printed] of tags) {
  test(`a tag of Octopress: ${JSON.stringify(written)}`, async (t) => {
    const { text, notes } = await createLiquid(new Folder(folderOf({}, t)), {}, () => undefined)(written, {})
    assert.equal(text.trim(), printed)
    assert.deepEqual(notes, [])
  })
}

/** Includes of themes, whose files nobody has, and what their parameters say. */
const includes: [written: string, printed: string, dropped?: string][] = [
  ['{% include youtube.html id="aircAruvnKk" %}', 'https://www.youtube.com/watch?v=aircAruvnKk'],
  ["{% include embed/youtube.html id='H-B46URT4mg' %}", 'https://www.youtube.com/watch?v=H-B46URT4mg'],
  ['{% include youtubePlayer.html video="H-B46URT4mg" %}', 'https://www.youtube.com/watch?v=H-B46URT4mg'],
  ['{% include video id="XsxDH4HcOWA" provider="youtube" %}', 'https://www.youtube.com/watch?v=XsxDH4HcOWA'],
  ['{% include video.html id="212731897" provider="vimeo" %}', 'https://vimeo.com/212731897'],
  ['{% include vimeo.html id="212731897" %}', 'https://vimeo.com/212731897'],
  ['{% include video.html src="x.mp4" %}', '<video src="x.mp4"></video>'],
  ["{% include embed/audio.html src='/a/b.mp3' types='ogg' %}", '<video src="/a/b.mp3"></video>'],
  ['하나\n{% include toc %}\n둘 {% include ad.html slot="3" %}', '하나\n\n둘', 'toc, ad.html'],
  ['{% unknown foo %}셋', '셋', 'unknown foo'],
]

for (const [written, printed, dropped] of includes) {
  test(`an include that is not there: ${JSON.stringify(written)}`, async (t) => {
    const { text, notes } = await createLiquid(new Folder(folderOf({}, t)), {}, () => undefined)(written, {})
    assert.equal(text.trim(), printed)
    assert.equal(notes.map(({ about }) => about).join(', '), dropped ?? '')
  })
}

test('a day that is not in the calendar is named', async (t) => {
  const site = await readJekyll(folderOf({ '_posts/2022-02-30-a.md': '---\ntitle: 글\n---\n글\n' }, t))
  assert.deepEqual(
    site.failures.map(({ reason }) => reason),
    ['“2022-02-30” is no date'],
  )
})

const post =
  '---\ntitle: 글\ndate: 2024-01-02\ncategory: web\n---\n\n![그림](/i/a.png)\n\n{% codeblock lang:go %}\nx\n{% endcodeblock %}\n'

test('a site with its files in another folder: no category of that name, its pictures are found', async (t) => {
  const root = folderOf(
    { '_config.yml': 'source: source', 'source/_posts/2024-01-02-a.md': post, 'source/i/a.png': png },
    t,
  )
  assert.equal(detectPlatform(root), 'jekyll')
  const site = await readJekyll(root)
  assert.deepEqual(
    site.posts.map(({ tags, aliases }) => ({ tags, aliases })),
    [{ tags: ['web'], aliases: ['/web/2024/01/02/a.html'] }],
  )
  const known = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }
  const [made] = await importSite(site, known, {})
  assert.deepEqual(made!.notes, [])
  assert.deepEqual(made!.tally['blocks of code'], { there: 1, of: 1 })
})

const wxr = '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel></channel></rss>'

const folders: [files: Fixture, platform: string][] = [
  [{ '_posts/2024-01-02-a.md': post }, 'jekyll'],
  [{ 'source/_posts/2024-01-02-a.md': post, 'source/about.md': '# 나' }, 'jekyll'],
  [{ '_config.yml': '', '_posts/2024-01-02-a.md': post, 'old.xml': wxr }, 'jekyll'],
  [{ 'README.md': '# x', 'old.xml': wxr }, 'wordpress'],
  [{ '_config.yml': 'title: x', 'source/_posts/a.md': post }, 'markdown'],
  [{ 'next.config.js': '', '_posts/a.md': post }, 'markdown'],
]

for (const [files, platform] of folders) {
  test(`${Object.keys(files).join(', ')} is of ${platform}`, (t) => {
    assert.equal(detectPlatform(folderOf(files, t)), platform)
  })
}

/** What a theme or a browser did not print as it was meant, and the line of the report. */
const told: [written: string, made: string, said: string[]][] = [
  ['`List<T>`와 List<T> 타입', '`List<T>`와 List\\<T> 타입', ['changed: List<T>']],
  ['값은 vector<int> 하나', '값은 vector\\<int> 하나', ['changed: vector<int>']],
  ['H<sub>2</sub>O와 앞<br>뒤', 'H<sub>2</sub>O와 앞\\\n뒤', []],
  ['상자\n{: .notice--warning}', '상자', ['changed: .notice--warning']],
  ['> 인용\n{: .prompt-tip }', '> 인용', ['changed: .prompt-tip']],
  ['[글](https://e.org){:target="_blank"}과 `{: .x}`', '[글](https://e.org)과 `{: .x}`', []],
]

for (const [written, made, said] of told) {
  test(`the report has a line for what was dropped: ${JSON.stringify(written)}`, async (t) => {
    const root = folderOf(
      { '_config.yml': 'title: x', '_posts/2024-01-01-a.md': `---\ntitle: 가\n---\n${written}\n` },
      t,
    )
    const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }
    const [post] = await importSite(await readJekyll(root), nothing, {})
    assert.equal(post!.converted!.mdx.split(/^---\n/m)[2]!.trim(), made)
    assert.deepEqual(
      post!.notes.map(({ kind, about }) => `${kind}: ${about}`),
      said,
    )
  })
}

test('a summary from the beginning has no line that was meant as a heading; a draft has the day of its file', async (t) => {
  const files = { '_config.yml': 'title: x', '_drafts/a.md': '---\ntitle: 가\n---\n##붙은 제목\n글의 처음이다.\n' }
  const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }
  const [post] = await importSite(await readJekyll(folderOf(files, t)), nothing, {})
  assert.match(post!.converted!.mdx, /^summary: "글의 처음이다\."$/m)
  assert.doesNotMatch(post!.converted!.mdx, /^date: 2000/m)
})
