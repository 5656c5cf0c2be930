import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { type AnyNode, parse } from 'acorn'
import { transformSync } from 'esbuild'

/** What authors are told is in the table: these folders have no sentence of their own. */
const folders = ['cli', 'lib/import', 'lib/site', 'lib/checks', 'lib/indexnow', 'lib/bibliography', 'lib/writing']

/** Sentences that no table can have, and why. */
const others: Readonly<Record<string, string>> = {
  'cli/init/ask-answers.ts': 'asks in both languages: which one it is is a question',
  'cli/init/answers.ts': 'descriptions in the languages of the blog',
  'cli/init/first-content.ts': 'posts in the languages of the blog',
  'cli/init/own-readme.ts': 'a README in the language of the blog',
  'cli/editor.ts': 'the title of a schema',
  'cli/upgrade.ts': 'the message of a commit, as git writes its own',
  'lib/site/environment.js': 'variables of a server, which has no table',
  'lib/site/define-secrets.ts': 'variables of a server, read before the language is known',
  'lib/bibliography/check-style.ts': 'a work to try a style with',
  'lib/checks/check-own.ts': 'the name of a step',
  'lib/checks/index.ts': 'names of steps',
  'lib/import/tally.ts': 'names of measures, which the table has',
  'lib/import/clean/emphasis.ts': 'names of elements',
  'lib/import/platforms/tistory.ts': 'a selector',
  'lib/import/platforms/notebook.ts': 'words of a post',
  'lib/bibliography/read-date.ts': 'words of a bibliography',
  'lib/bibliography/fetch-work.ts': 'the name that a request gives itself',
}

/** A word that only sentences have, beside another one. */
const small =
  '(?:the|an?|is|are|was|has|have|no|not|of|in|to|it|its|there|that|this|what|with|where|write|say|and|or|for)'
const prose = new RegExp(
  `(?:^|[\\s“(])${small} \\p{L}|\\p{L}[\\p{L}’]+,? ${small}(?:\\s|$)|\\p{sc=Hangul}{2,} \\p{L}`,
  'iu',
)

const listSources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name).split(path.sep).join('/'))
    .filter(
      (file) => /\.(?:ts|tsx|js)$/.test(file) && !/\.test\.ts$|\/(?:fixtures|bad-posts)\/|import-cases/.test(file),
    )

/** The text of a node that is one. */
function textIn(node: AnyNode): string | undefined {
  if (node.type === 'TemplateElement') return node.value.cooked ?? undefined
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value

/** Sentences of a source, as it is without types. */
function listSentences(file: string, text: string): string[] {
  const { code } = transformSync(text, { loader: file.endsWith('.js') ? 'js' : 'tsx', format: 'esm', charset: 'utf8' })
  const found: string[] = []
  const visit = (node: AnyNode): void => {
    const said = textIn(node)
    if (said !== undefined && prose.test(said)) found.push(`${file}: ${said}`)
    for (const value of Object.values(node).flat()) if (isNode(value)) visit(value)
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return found
}

const found = folders.flatMap(listSources).flatMap((file) => listSentences(file, readFileSync(file, 'utf8')))
const fileOf = (sentence: string) => sentence.slice(0, sentence.indexOf(': '))

test('commands, imports, checks and settings say nothing but what the table of texts has', () => {
  assert.deepEqual(
    found.filter((sentence) => !(fileOf(sentence) in others)),
    [],
  )
})

test('each file that is left out has such a sentence', () => {
  assert.deepEqual(
    Object.keys(others).filter((file) => !found.some((sentence) => fileOf(sentence) === file)),
    [],
  )
})

test('a sentence is found in every form', () => {
  const value = '$' + '{file}'
  const text = [
    "throw new Error('there is none')",
    `const a = \`no ${value} was here\``,
    `tell(\`${value} is missing\`)`,
    "say('그런 파일이 없습니다')",
    "run('git', ['add', '-A'])",
    "const names = 'sup sub kbd mark'",
  ].join('\n')
  const sentences = listSentences('a.ts', text).map((one) => one.slice('a.ts: '.length))
  assert.deepEqual(sentences, ['there is none', ' was here', ' is missing', '그런 파일이 없습니다'])
})
