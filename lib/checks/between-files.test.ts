import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { checkContent } from '.'
import { withBody, withFields } from './bad-posts/write-post'

async function check(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'between-files-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return (await checkContent(root)).problems.map(
    ({ file, line, severity, message }) => `${path.relative(root, file)}:${line} ${severity} ${message}`,
  )
}

const tagged = (...posts: string[]) =>
  Object.fromEntries(posts.map((tags, index) => [`posts/p${index}.mdx`, withFields(`tags: [${tags}]`)]))

test('a tag that is almost another is named, and what only looks like one is not', async () => {
  for (const [one, other] of [
    ['Transformer', 'Transfomer'],
    ['PyTorch', 'PyTroch'],
    ['PEFT', 'PFET'],
    ['프롬프트', '프롬푸트'],
    ['강화학습', '강화 학습'],
    ['토크나이저', '토크나이져'],
  ] as const)
    assert.match((await check(tagged(one, one, other))).join('\n'), /p2\.mdx:5 warning tags: .*may be the same/, other)
  const different = [
    'RAG, RNN, CNN, BERT, BART, GPT-3, GPT-4, 학습, 학술, 인코더, 디코더, C, C++, JAX, Java, 번역, 변역',
  ]
  assert.deepEqual(await check(tagged(...different)), [])
})

test('a name of tags.yml is the right one, also where no post has it', async () => {
  const files = { ...tagged('Transfomer', 'Transfomer'), 'tags.yml': 'Transformer: { names: { en: transformer } }\n' }
  const said = await check(files)
  assert.equal(said.length, 2)
  assert.match(said.join('\n'), /“Transfomer” and “Transformer” may be the same/)
})

test('a link without an address, and one to the own machine of a reader', async () => {
  const said = await check({
    'posts/a.mdx': withBody(
      '[빈 것]()\n\n[글 하나](http://localhost:3000/posts/a)\n\nhttp://127.0.0.1:8888 그리고 `http://localhost:3000`\n\n<https://localhost.example>',
    ),
    'posts/b.mdx': withFields('draft: true').replace(/\n$/, '\n\n[둘째 글](http://localhost:3000/posts/a)\n'),
  })
  assert.deepEqual(
    said.filter((one) => /address|machine/.test(one)).map((one) => one.replace(/: nobody.*/, '')),
    [
      'posts/a.mdx:7 error the link has no address',
      'posts/a.mdx:9 warning http://localhost:3000/posts/a is the reader’s own machine',
      'posts/a.mdx:11 warning http://127.0.0.1:8888 is the reader’s own machine',
      'posts/a.mdx:13 error not valid MDX: an address between angle brackets is read as a tag',
    ],
  )
})

test('a file of a work that is not there is named where the work is, once', async () => {
  const work =
    '@misc{kim2020a,\n  title = {A}, author = {Kim, Hana}, year = {2020},\n  pdf = {/papers/none.pdf},\n  website = {/posts/none}\n}\n'
  const said = await check({
    'references.bib': work,
    'pages/cv.mdx': '---\ntitle: CV\nsummary: "요약."\n---\n\n<Publications />\n',
    'posts/a.mdx': withBody('글.'),
  })
  assert.deepEqual(said, [
    'pages/cv.mdx:6 error the link “/posts/none” leads nowhere',
    'references.bib:3 error “kim2020a”: there is no file /papers/none.pdf for pdf',
  ])
})
