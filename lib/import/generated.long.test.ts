import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { Seeded } from '@/lib/import/fixtures/generated'
import { writeFixture } from '@/lib/import/fixtures/write-fixture'
import { askAddresses } from './ask-addresses'
import { importSite } from './import-site'
import { readHugo } from './platforms/hugo'
import { readJekyll } from './platforms/jekyll'
import { readMarkdown } from './platforms/markdown'
import type { Platform } from './platforms/names'
import { readNotebooks } from './platforms/notebook'
import { readNotion } from './platforms/notion'
import { readTistory } from './platforms/tistory'
import { readVelog } from './platforms/velog'
import { readWordPress } from './platforms/wordpress'
import type { SourceSite } from './source-post'

const readers: Record<Platform, (root: string) => Promise<SourceSite>> = {
  tistory: readTistory,
  velog: (root) => readVelog(root, 'me'),
  jekyll: readJekyll,
  hugo: readHugo,
  wordpress: readWordPress,
  notion: readNotion,
  notebook: readNotebooks,
  markdown: (root) => readMarkdown(root, { urls: '/blog/:slug/' }),
}
const nothing = { aliases: new Map(), posts: new Map(), series: new Set<string>(), nameTag: () => undefined }

for (const platform of Object.keys(readers) as Platform[]) {
  for (const seed of [1, 2, 3]) {
    test(`${platform}, random blog ${seed}: what is not on the pages is in the report`, async (t) => {
      const root = mkdtempSync(path.join(tmpdir(), 'generated-'))
      t.after(() => rmSync(root, { recursive: true }))
      const blog = new Seeded(seed).buildBlog(platform, 40)
      writeFixture(blog.files, root)
      const posts = await importSite(await readers[platform](root), nothing, {})
      askAddresses(posts)
      assert.equal(posts.filter(({ status }) => status === 'new').length, 40)
      for (const { title, converted, notes, tally } of posts) {
        assert.equal(tally.addresses?.there, tally.addresses?.of, title)
        const said = notes.map(({ message, about }) => `${message} ${about ?? ''}`).join('\n')
        assert.doesNotMatch(said, /is not valid|most of \d+ characters/, title)
        const mdx = converted?.mdx.replace(/\\(?=[!-/:-@[-`{-~])/g, '') ?? ''
        for (const word of blog.words.get(title) ?? [])
          assert.ok(
            mdx.includes(word) || said.includes(word),
            `${title}: ${word} is gone without a word\n${mdx}\n${said}`,
          )
      }
    })
  }
}
