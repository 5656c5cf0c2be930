import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { addJapaneseWords } from '@/lib/i18n/fixtures/third-language'

/**
 * What `npm run check` does, on blogs that are not the one that the project comes with: other settings, other content, none.
 */
const givenTo = path.resolve('.e2e/own-blog')
const madeBy = path.resolve('.e2e/own-blog-init')
const elsewhere = new Set(['node_modules', 'content', '.git', '.next', '.contentlayer', '.e2e', '.bench', 'releases'])

interface Blog {
  name: string
  /** Lines of `site.config.ts` in place of those that are there. */
  settings: [line: RegExp, text: string][]
  content: Record<string, string>
}

const post = (text = '글.') => `---\ntitle: "글"\ndate: 2026-01-01\nsummary: "요약."\n---\n\n## 요약\n\n${text}\n`
const languages = /^ {2}languages: .*$/m

const blogs: Blog[] = [
  {
    name: 'in Korean alone, with one post, and nothing else',
    settings: [[languages, "  languages: ['ko'],"]],
    content: { 'posts/first.mdx': post() },
  },
  {
    name: 'in English before Korean, with works, tags and synonyms of its own',
    settings: [[languages, "  languages: ['en', 'ko'],"]],
    content: {
      'posts/first/index.mdx': post('As [@doe2020thing] say.').replace('summary', 'tags: [Mine]\nsummary'),
      'posts/first/index.ko.mdx': post('[@doe2020thing]').replace('summary', 'tags:\naliases:\nsummary'),
      'pages/about.mdx': '---\ntitle: About\nsummary: About me.\n---\n\nText.\n',
      'references.bib': '@misc{doe2020thing, title={Thing}, author={Doe, Jane}, year={2020}}\n',
      'tags.yml': 'Mine: { names: { ko: 내 것 } }\n',
      'synonyms.yml': '- [가, a]\n',
    },
  },
  {
    name: 'in English alone, without a post, with other settings',
    settings: [
      [languages, "  languages: ['en'],"],
      [/^ {2}name: .*$/m, "  name: 'Elsewhere',"],
      [/^ {2}pageSize: .*$/m, '  pageSize: 3,'],
      [/^ {2}citations: .*$/m, "  citations: 'author-year',"],
      [/^ {2}macros: .*$/m, '  macros: {},'],
      [/^ {2}timeZone: .*$/m, "  timeZone: 'America/New_York',"],
    ],
    content: { 'posts/.keep': '' },
  },
]

function stage({ settings, content }: Blog): void {
  const directory = givenTo
  rmSync(path.join(directory, 'content'), { recursive: true, force: true })
  for (const [name, text] of Object.entries(content)) {
    const file = path.join(directory, 'content', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  let config = readFileSync('site.config.ts', 'utf8')
  for (const [line, text] of settings) {
    assert.match(config, line)
    config = config.replace(line, text)
  }
  writeFileSync(path.join(directory, 'site.config.ts'), config)
}

/**
 * @returns what it said
 * @throws Error with that, when it fails
 */
function runIn(directory: string, script: string, args: string[]): Promise<string> {
  // Its own tests are no part of this one, and its settings are its own.
  const { NODE_TEST_CONTEXT, TSX_TSCONFIG_PATH, ...rest } = process.env
  const env = { ...rest, PWD: directory, INIT_CWD: directory }
  return new Promise((resolve, reject) => {
    const node = ['--import', 'tsx', script, ...args]
    execFile(process.execPath, node, { cwd: directory, env, maxBuffer: 1e8 }, (error, out, err) =>
      error ? reject(new Error(`${script} ${args.join(' ')}\n${out.slice(-6000)}${err.slice(-20_000)}`)) : resolve(out),
    )
  })
}

function copyEngine(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  for (const part of readdirSync('.').filter((one) => !elsewhere.has(one)))
    cpSync(part, path.join(directory, part), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'), 'junction')
}

/** Begins a blog in the copy of the engine, and checks it. */
async function begin(languages: string): Promise<void> {
  for (const part of ['content', 'site.config.ts', 'theme.css'])
    cpSync(part, path.join(madeBy, part), { recursive: true })
  const answers = [
    '--name',
    "Kim's \\ 빈칸",
    '--author',
    '김하나',
    '--languages',
    languages,
    '--accent',
    '#3355ff',
    '--force',
  ]
  await runIn(madeBy, 'cli/blog.ts', ['init', ...answers, '--profile', 'https://github.com/nobody'])
  assert.match(await runIn(madeBy, 'scripts/check.ts', ['content']), /0 errors, 0 warnings|오류 0개, 경고 0개/)
  const files = readdirSync(path.join(madeBy, 'content'), { recursive: true, encoding: 'utf8' })
  const posts = files.filter((file) => file.endsWith('.mdx'))
  assert.equal(posts.length, 2 * languages.split(',').length)
  for (const file of [...posts.map((name) => `content/${name}`), 'site.config.ts'])
    assert.doesNotMatch(readFileSync(path.join(madeBy, file), 'utf8'), /여백은|Yeobaek|NLP|LoRA/)
}

// Two at once: much of a check is done by one thread.
describe('blogs of others', { concurrency: 2 }, () => {
  describe('with files of their own', { concurrency: 1 }, () => {
    copyEngine(givenTo)

    for (const blog of blogs) {
      test(`a blog ${blog.name} passes the checks of content and types`, async () => {
        stage(blog)
        await runIn(givenTo, 'scripts/check.ts', ['content', 'types'])
      })
    }

    test('the tests of lib hold there: they read nothing of an owner', async () => {
      assert.match(await runIn(givenTo, 'scripts/unit.ts', ['lib/']), / 0 failed\.$/m)
    })
  })

  describe('made by `init`', { concurrency: 1 }, () => {
    copyEngine(madeBy)

    /** Answers of new owners: languages, in their order. */
    for (const languages of ['ko', 'en', 'ko,en', 'en,ko'])
      test(`a blog in ${languages} passes the checks, and nothing of the samples is left`, () => begin(languages))

    test('a wrong answer changes nothing, and is named with what to write instead', async () => {
      const before = readFileSync(path.join(madeBy, 'site.config.ts'), 'utf8')
      const answers = ['--name', '', '--languages', 'ko,ja', '--accent', 'blue', '--force']
      await assert.rejects(
        runIn(madeBy, 'cli/blog.ts', ['init', ...answers]),
        /--name: .*\n✗ --accent: .*#1f5a86.*\n✗ .*lib\/i18n\/words\.ts/,
      )
      assert.equal(readFileSync(path.join(madeBy, 'site.config.ts'), 'utf8'), before)
    })

    test('a blog in a language that the owner has given words, before Korean, passes the checks, of types, too', async () => {
      addJapaneseWords(madeBy)
      await begin('ja,ko')
      await runIn(madeBy, 'scripts/check.ts', ['types'])
      assert.match(readFileSync(path.join(madeBy, 'site.config.ts'), 'utf8'), /^ {2}languages: \['ja', 'ko'\],$/m)
    })
  })
})
