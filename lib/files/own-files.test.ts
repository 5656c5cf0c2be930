import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { checkContent } from '@/lib/checks'
import { withBody, withFields } from '@/lib/checks/bad-posts/write-post'
import { Folder } from '@/lib/import/folder'
import { compileBody } from '@/lib/markdown/compile'
import { listOwn, Refusal, readOwn } from './own-files'

const secret = 'SECRET-OF-THE-MACHINE'
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><text>${secret}</text></svg>`
const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'own-files-')))
const root = path.join(home, 'content')
const post = path.join(root, 'posts/a')
mkdirSync(path.join(home, 'elsewhere/folder'), { recursive: true })
mkdirSync(post, { recursive: true })
const put = (name: string, text: string) => writeFileSync(path.join(home, name), text)
const link = (name: string, target: string) => symlinkSync(target, path.join(post, name))
put('elsewhere/secret.txt', secret)
put('elsewhere/secret.csv', `${secret},b\n1,2\n`)
put('elsewhere/secret.svg', drawing)
put('elsewhere/folder/secret.svg', drawing)
put('content/shared.txt', 'shared')
put('content/posts/a/own.txt', 'own')
put('content/posts/a/own.svg', drawing.replace(secret, ''))
link('secret.txt', path.join(home, 'elsewhere/secret.txt'))
link('secret.csv', '../../../elsewhere/secret.csv')
link('secret.svg', '../../../elsewhere/secret.svg')
link('chain-2', 'secret.txt')
link('chain', 'chain-2')
link('environ', '/proc/self/environ')
link('folder', '../../../elsewhere/folder')
link('circle', 'circle')
link('nothing', 'not-there')
link('shared.txt', '../../shared.txt')
link('around', '..')
linkSync(path.join(home, 'elsewhere/secret.txt'), path.join(post, 'hard.txt'))
put('content/posts/a/sparse.txt', '')
truncateSync(path.join(post, 'sparse.txt'), 2 ** 31)
execFileSync('mkfifo', [path.join(post, 'pipe')])
const socket = createServer().listen(path.join(post, 'socket'))
after(() => void socket.close())

const said = (name: string) => {
  const found = readOwn(path.join(post, name), root)
  return found instanceof Refusal ? `${found.kind}: ${found.reason}` : found.toString()
}

test('files in the content are read, through symlinks within it, too; a hard link is an ordinary file', () => {
  assert.equal(said('own.txt'), 'own')
  assert.equal(said('shared.txt'), 'shared')
  assert.equal(said('../../shared.txt'), 'shared')
  assert.equal(said('hard.txt'), secret)
})

for (const name of ['secret.txt', 'chain', 'environ', 'folder/secret.svg', 'folder'])
  test(`${name} leads out of the content`, () => assert.match(said(name), /^outside: .*symbolic link/))

for (const [name, says] of [
  ['../../../elsewhere/secret.txt', /^outside: is outside/],
  ['circle', /circle/],
  ['nothing', /^missing/],
  ['a\0b', /^missing/],
  ['x'.repeat(5000), /^missing/],
  ['own.txt/x', /^missing/],
  ['.', /no ordinary file/],
  ['pipe', /no ordinary file/],
  ['socket', /no ordinary file/],
  ['sparse.txt', /has 2048 MB/],
] as const)
  test(`${name.slice(0, 40)} is refused without blocking`, () => assert.match(said(name), says))

test('a content folder that is a symlink itself is read', () => {
  const linked = path.join(home, 'linked')
  symlinkSync(root, linked)
  assert.equal(String(readOwn(path.join(linked, 'posts/a/own.txt'), linked)), 'own')
  assert.equal(readOwn(path.join(linked, 'posts/a/secret.txt'), linked) instanceof Refusal, true)
  assert.ok(listOwn(linked).some(({ name, stray }) => name === 'posts/a/own.txt' && !stray))
})

test('an entry that cannot be followed is reported, and the listing continues', (t) => {
  const list = () => new Map(listOwn(root).map(({ name, stray }) => [name, stray]))
  assert.match(list().get('posts/a/nothing') ?? '', /leads nowhere/)
  link('.#own.txt', 'me@machine.1:2') // a lock file of Emacs
  assert.equal(list().has('posts/a/.#own.txt'), false)
  try {
    mkdirSync(Buffer.concat([Buffer.from(`${root}/posts/b`), Buffer.from([0xff])]))
  } catch {
    return t.diagnostic('this file system takes names in UTF-8 only')
  }
  assert.match(list().get('posts/b\uFFFD') ?? '', /not UTF-8/)
  assert.ok(list().has('posts/a/own.txt'))
})

test('no file from outside appears in a body or in its problems, whatever markup names it', async () => {
  const texts = [
    '```text file="./secret.txt"\n```',
    '```text file="./chain"\n```',
    '```text file="./environ"\n```',
    '```text file="./pipe"\n```',
    '<Chart src="./secret.csv" x="a" y="b" alt="그림" />',
    '![그림](./secret.svg)',
    '![그림][r]\n\n[r]: ./secret.svg',
    '![그림](./folder/secret.svg)',
    '![그림](./folder/SECRET.svg)',
    '![그림](../../../elsewhere/secret.svg)',
    '![그림](./%2e%2e/%2e%2e/../elsewhere/secret.svg)',
    '![그림](/../elsewhere/secret.svg)',
    `![그림](file://${home}/elsewhere/secret.svg)`,
    `![그림](${home}/elsewhere/secret.svg)`,
    '<img src="./secret.svg" alt="그림" />',
    '<Figure src="./secret.svg" alt="그림" />',
    '<Figure src="./own.svg" dark="./secret.svg" alt="그림" />',
  ]
  const file = path.join(post, 'index.mdx')
  for (const text of texts) {
    const body = await compileBody({ text: withBody(text), file, root, lang: 'ko' })
    const all = JSON.stringify(body)
    assert.ok(!all.includes(secret) && !all.includes('PATH='), text)
    const isReference = text.startsWith('![그림][')
    if (!isReference)
      assert.ok(
        body.problems.some(({ severity, line }) => severity === 'error' && line === 7),
        text,
      )
  }
})

test('posts, folders, pages and lists that are symlinks out of the content are errors with their names', async () => {
  const blog = path.join(home, 'blog')
  mkdirSync(path.join(blog, 'posts/b'), { recursive: true })
  mkdirSync(path.join(blog, 'pages'))
  mkdirSync(path.join(home, 'elsewhere/post'))
  put('elsewhere/post/index.mdx', withBody(secret))
  put('elsewhere/list.yml', `- ${secret}\n`)
  put('blog/posts/whole.mdx', withFields('cover: ../../elsewhere/secret.svg'))
  const targets = {
    'posts/folder': '../../elsewhere/post',
    'posts/b/index.mdx': '../../../elsewhere/post/index.mdx',
    'pages/about.mdx': '/proc/self/environ',
    'references.bib': '../elsewhere/list.yml',
    'tags.yml': '../elsewhere/list.yml',
    'synonyms.yml': '../elsewhere/list.yml',
  }
  for (const [name, target] of Object.entries(targets)) symlinkSync(target, path.join(blog, name))
  execFileSync('mkfifo', [path.join(blog, 'posts/pipe.mdx')])
  const { problems } = await checkContent(blog)
  assert.ok(!JSON.stringify(problems).includes(secret))
  const wrong = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  for (const name of [...Object.keys(targets), 'posts/pipe.mdx', 'posts/whole.mdx'])
    assert.ok(wrong.has(path.join(blog, name)), name)
})

test('an import reads nothing outside its source folder', () => {
  const folder = new Folder(post)
  assert.deepEqual(folder.names, ['hard.txt', 'own.svg', 'own.txt', 'sparse.txt'])
  assert.equal(folder.find('secret.txt'), undefined)
  assert.equal(folder.findReference('../../../elsewhere/secret.svg', '', ['']), undefined)
})
