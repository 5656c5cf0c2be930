import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { writeFixture } from '@/lib/import/fixtures/write-fixture'
import { readVelog } from './velog'

const forms: [written: string, tags: string[]][] = [
  ['tags: ["NLP","그래프"]', ['NLP', '그래프']],
  ['tags: [NLP, 그래프]', ['NLP', '그래프']],
  ['tags: 도커', ['도커']],
  ['tags: 도커, C#', ['도커', 'C#']],
  ['tags:\n  - 도커\n  - "C++"', ['도커', 'C++']],
  ['tags:\n- 도커', ['도커']],
  ['tags: [1.10, 2024]', ['1.10', '2024']],
  ['tags: []', []],
  ['tags:', []],
  ['series: "a"', []],
]

for (const [written, tags] of forms) {
  test(`tags of a backup, also those that somebody wrote: ${JSON.stringify(written)}`, async (t) => {
    const root = mkdtempSync(path.join(tmpdir(), 'velog-'))
    t.after(() => rmSync(root, { recursive: true }))
    writeFixture({ 'content/글.md': `---\ntitle: "글"\ndate: 2021-02-03T11:22:33.456Z\n${written}\n---\n글\n` }, root)
    const { posts, failures } = await readVelog(root)
    assert.deepEqual(failures, [])
    assert.deepEqual(posts[0]!.tags, tags)
  })
}
