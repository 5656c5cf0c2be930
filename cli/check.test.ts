import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { withBody, withFields } from '@/lib/checks/bad-posts/write-post'
import { hasPosition } from '@/lib/files/picture-facts'
import type { Problem } from '@/lib/text/problems'
import { runBlog } from './fixtures/run-blog'

function newContent(posts: Record<string, string | Buffer>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'check-content-'))
  for (const [name, text] of Object.entries(posts)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}

async function listProblems(args: string[]): Promise<Problem[]> {
  return (JSON.parse((await runBlog(['check', ...args, '--format', 'json'])).out) as { problems: Problem[] }).problems
}

test('a check beside a build leaves what that has noted for the site', async () => {
  const noted = '.generated/bodies.json'
  const before = readFileSync(noted, 'utf8')
  const other = before.replace('{', '{"posts/of-a-build.mdx":"key",').replace(',}', '}')
  writeFileSync(noted, other)
  try {
    await runBlog(['check', newContent({ 'posts/a.mdx': withBody('글.') })])
    assert.equal(readFileSync(noted, 'utf8'), other)
  } finally {
    writeFileSync(noted, before)
  }
})

test('--fix mends what can only be meant in one way, and nothing else', async () => {
  const root = newContent({
    'tags.yml': 'LLM: { aliases: [거대 언어 모델] }\n',
    'posts/a.mdx':
      '---\ntitle: 2024\ndate: 2026.01.02\nsumary: "요약"\ntags: [no, 거대 언어 모델]\ndarft: false\n---\n\n## 요약\n\n줄<br>바꿈 [옛 주소의 글](/old/b)\n\n<hr title="끝">\n',
    'posts/b.mdx': withFields('tags: LLM, C++\naliases: [/old/b]'),
    'posts/c.mdx': withBody('{중괄호}'),
  })
  const { code, out } = await runBlog(['check', root, '--fix'])
  assert.match(out, /9 fixed/)
  assert.equal(code, 1)
  assert.match(out, /“\{중괄호\}” is code: 중괄호 is not defined/)
  assert.equal(
    readFileSync(path.join(root, 'posts/a.mdx'), 'utf8'),
    '---\ntitle: "2024"\ndate: 2026-01-02\nsummary: "요약"\ntags: ["no", LLM]\ndraft: false\n---\n\n## 요약\n\n줄<br>바꿈 [옛 주소의 글](/posts/b)\n\n<hr title="끝" />\n',
  )
  assert.match(readFileSync(path.join(root, 'posts/b.mdx'), 'utf8'), /^tags: \[LLM, C\+\+\]$/m)
  assert.deepEqual(
    (await listProblems([root])).map(({ file }) => path.basename(file)),
    ['c.mdx'],
  )
})

const tagFields: [what: string, written: string, mended: string][] = [
  ['a tag beside its other name', 'tags: [Transformer, 트랜스포머]', 'tags: [Transformer, 트랜스포머]'],
  ['two other names of one tag', 'tags: [트랜스포머, Transformers, NLP]', 'tags: [Transformer, Transformers, NLP]'],
  ['three spellings', 'tags: [트랜스포머, transformer, Transformers]', 'tags: [트랜스포머, Transformer, Transformers]'],
  ['a list of lines', 'tags:\n  - 트랜스포머 # 모델\n  - "거대 언어 모델"', 'tags:\n  - Transformer # 모델\n  - "LLM"'],
  ['quotes', `tags: ['트랜스포머', "거대 언어 모델"]`, `tags: ['Transformer', "LLM"]`],
  ['several lines', 'tags: [\n  트랜스포머, # 하나\n  거대 언어 모델,\n]', 'tags: [\n  Transformer, # 하나\n  LLM,\n]'],
  ['a name that YAML reads otherwise', 'tags: [씨샵, 아니오, 트랜스포머]', 'tags: [씨샵, "no", Transformer]'],
]

test('--fix of tags makes no error, however they are written', async () => {
  const root = newContent({
    'tags.yml':
      'LLM: { aliases: [거대 언어 모델] }\nTransformer: { aliases: [트랜스포머, Transformers] }\n"C #: a": { aliases: [씨샵] }\n"no": { aliases: [아니오] }\n',
    ...Object.fromEntries(tagFields.map(([, written], index) => [`posts/p${index}.mdx`, withFields(written)])),
  })
  await runBlog(['check', root, '--fix'])
  for (const [index, [what, , mended]] of tagFields.entries()) {
    const text = readFileSync(path.join(root, `posts/p${index}.mdx`), 'utf8')
    assert.ok(text.includes(`${mended}\n`), `${what}\n${text}`)
  }
  assert.deepEqual(
    (await listProblems([root])).filter(({ severity }) => severity === 'error'),
    [],
  )
})

test('--fix says where it wrote what', async () => {
  const root = newContent({ 'posts/a.mdx': withBody('<hr title="끝">'), 'posts/b.mdx': withFields('darft: false') })
  const { out } = await runBlog(['check', root, '--fix'])
  assert.match(out, /posts\/a\.mdx:7 {2}mended: <hr title="끝"> → <hr title="끝" \/>\n/)
  assert.match(out, /posts\/b\.mdx:\d+ {2}mended: darft → draft\n/)
})

test('--fix of two spellings of a tag: most posts or tags.yml decide, and a tie is left to the author', async () => {
  const spelt = (tags: Record<string, string>, names = '') =>
    newContent({
      'tags.yml': names,
      ...Object.fromEntries(
        Object.entries(tags).map(([post, tag]) => [`posts/${post}.mdx`, withFields(`tags: [${tag}]`)]),
      ),
    })
  const fixed = async (root: string) => {
    const { out } = await runBlog(['check', root, '--fix'])
    return [
      out,
      readdirSync(path.join(root, 'posts')).map(
        (name) => /tags: \[(.*)\]/.exec(readFileSync(path.join(root, 'posts', name), 'utf8'))?.[1],
      ),
    ] as const
  }
  const [told, tie] = await fixed(spelt({ a: 'LLM', b: 'llm' }))
  assert.deepEqual(tie, ['LLM', 'llm'])
  assert.match(told, /b\.mdx:\d+:\d+ {2}error[^\n]*\n[^\n]*tag rename "llm" "LLM"/)
  assert.deepEqual((await fixed(spelt({ a: 'LLM', b: 'llm', c: 'llm' })))[1], ['llm', 'llm', 'llm'])
  assert.deepEqual((await fixed(spelt({ a: 'gpt', b: 'GPT' }, 'GPT: { aliases: [지피티] }\n')))[1], ['GPT', 'GPT'])
  assert.deepEqual((await fixed(spelt({ a: 'Rust', b: 'rust', c: 'RUST' })))[1], ['Rust', 'rust', 'RUST'])
})

test('a post whose code is run is named, and in GitHub annotated', async () => {
  const root = newContent({ 'posts/a.mdx': withBody('값은 {1 + 1}'), 'posts/b.mdx': withBody('글 {/* 주석 */}') })
  assert.match((await runBlog(['check', root])).out, /\nCode is run of \S+posts\/a\.mdx\.\n$/)
  assert.match((await runBlog(['check', root, '--format', 'github'])).out, /^::notice file=\S+a\.mdx,line=1::/m)
})

test('--format github is what GitHub reads as an annotation', async () => {
  const root = newContent({ 'posts/c,d.mdx': withBody('{a % b}') })
  const { out } = await runBlog(['check', root, '--format', 'github'])
  assert.match(out, /^::error file=.*c%2Cd\.mdx,line=7,col=1::“\{a %25 b\}” is code/m)
})

test('pictures: what nobody shows, what is too large, what says where it was taken; images mends the last two', async () => {
  const make = (width: number) => sharp({ create: { width, height: 40, channels: 3, background: '#a33' } })
  const located = await make(40)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' } })
    .jpeg()
    .toBuffer()
  assert.ok(hasPosition((await sharp(located).metadata()).exif))
  const root = newContent({
    'posts/a/index.mdx': withBody('![넓은 띠](./wide.png) ![서울의 어느 벽](./here.jpg)'),
    'posts/a/wide.png': await make(4000).png().toBuffer(),
    'posts/a/here.jpg': located,
    'posts/a/orphan.png': await make(40).png().toBuffer(),
  })
  const said = async () => (await listProblems([root])).map(({ file, message }) => `${path.basename(file)}: ${message}`)
  assert.deepEqual(await said(), [
    'here.jpg: the picture says where it was taken (GPS)',
    'orphan.png: no post uses this file',
    'wide.png: a picture of 4000 × 40 and 0.0 MB',
  ])
  await runBlog(['images', path.join(root, 'posts')])
  assert.deepEqual(await said(), ['orphan.png: no post uses this file'])
  assert.equal((await sharp(readFileSync(path.join(root, 'posts/a/wide.png'))).metadata()).width, 3200)
})

const asked: string[] = []
const elsewhere = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  const status = { '/gone': 404, '/private': 403, '/head': request.method === 'HEAD' ? 405 : 200 }[request.url!] ?? 200
  response.writeHead(status).end()
})
await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
after(() => elsewhere.close())

test('--external asks once for each address, keeps the answer, and warns of what is gone', async () => {
  const cache = '.next/cache/external-links.json'
  const kept = existsSync(cache) ? readFileSync(cache) : undefined
  rmSync(cache, { force: true })
  const { port } = elsewhere.address() as { port: number }
  const to = (name: string) => `[${name}](http://127.0.0.1:${port}/${name})`
  const root = newContent({
    'posts/a.mdx': withBody(`${to('there')} ${to('gone')} ${to('private')} ${to('head')} ${to('gone')}`),
  })
  const problems = (await listProblems([root, '--external'])).filter(({ message }) => /answers/.test(message))
  assert.deepEqual(
    problems.map(({ message }) => message.replace(/:\d+/, '')),
    Array(2).fill('http://127.0.0.1/gone answers 404'),
  )
  assert.deepEqual([...new Set(asked.map((one) => one.split(' ')[1]))].sort(), ['/gone', '/head', '/private', '/there'])
  const count = asked.length
  await listProblems([root, '--external'])
  assert.equal(asked.length, count)
  if (kept) writeFileSync(cache, kept)
  else rmSync(cache, { force: true })
})
