import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { buildReference } from '@/lib/bibliography'
import type { CompiledBody } from './body'
import { findBody, forms, keepBody, readServedBody } from './kept-bodies'

const home = process.cwd()
let directory = ''

before(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bodies-'))
  process.chdir(directory)
  writeFileSync('picture.png', 'one')
})

after(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true })
})

const work = { key: 'hu2022lora', title: 'LoRA', authors: ['Edward J. Hu'], venue: 'ICLR 2022', year: 2022 }
const references = new Map([[work.key, buildReference(work)]])

const facts = {
  ...{
    digest: 'd',
    headings: [],
    anchors: [],
    links: [],
    citations: ['hu2022lora'],
    hasMath: true,
    hasCode: false,
    problems: [],
  },
  files: { used: ['picture.png'], code: [], made: [] },
}
const texts = {
  html: '<p>글</p>',
  feedHtml: '<p>피드</p>',
  markdown: '글',
  figure: '<svg></svg>',
  sections: [{ id: '', heading: '', text: '글' }],
}
const body = { ...facts, ...texts } as unknown as CompiledBody

/** As `build/publish-bodies.ts` does. */
const publish = () => cpSync('.next/cache/bodies', '.generated/bodies', { recursive: true })

test('the requested forms are returned, and no others are read', async () => {
  await keepBody('key', body, references)
  assert.deepEqual(await findBody('key', forms, references), body)
  assert.deepEqual(await findBody('key', ['markdown'], references), { ...facts, markdown: '글' })
  publish()
  rmSync('.generated/bodies/key.html')
  assert.deepEqual(await readServedBody('key', ['feedHtml']), { ...facts, feedHtml: '<p>피드</p>' })
  await assert.rejects(readServedBody('key', ['html']), /ENOENT.*bodies.key\.html/)
  assert.equal(await findBody('other', [], references), undefined)
})

test('a body whose inputs have changed is used only by the build that it belongs to', async () => {
  await keepBody('key', body, references)
  publish()
  const others = new Map([[work.key, buildReference({ ...work, title: 'LoRA again' })]])
  assert.equal(await findBody('key', [], others), undefined)
  writeFileSync('picture.png', 'two')
  assert.equal(await findBody('key', [], references), undefined)
  assert.deepEqual(await readServedBody('key', []), facts)
})

test('a body that lists works is not used once there is another work', async () => {
  await keepBody('list', { ...body, listsWorks: true }, references)
  assert.ok(await findBody('list', [], references))
  const more = { ...work, key: 'new', title: 'New' }
  assert.equal(await findBody('list', [], new Map([...references, ['new', buildReference(more)]])), undefined)
})

test('a body with a damaged or missing file is not used, and no partial file is left', async () => {
  await keepBody('key', body, references)
  writeFileSync('.next/cache/bodies/key.json', '{"facts":')
  assert.equal(await findBody('key', [], references), undefined)
  await keepBody('key', body, references)
  rmSync('.next/cache/bodies/key.md')
  assert.equal(await findBody('key', [], references), undefined)
  assert.deepEqual(
    readdirSync('.next/cache/bodies').filter((name) => /part|tmp/.test(name)),
    [],
  )
})

test('a built site does not need the cache', async () => {
  await keepBody('key', body, references)
  publish()
  rmSync('.next/cache', { recursive: true })
  assert.deepEqual(await readServedBody('key', forms), body)
})
