import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { type AnyNode, parse } from 'acorn'
import { transformSync } from 'esbuild'

/** What authors are told is in the table: these folders have no sentence of their own. */
const folders = ['cli', 'lib/import', 'lib/site', 'lib/checks', 'lib/indexnow', 'lib/bibliography', 'lib/writing']

/** Two words with a space between; in code there is none. */
const prose = /\p{L}{2,}[,:]? (?:[“"(\p{L}]|$)|^[,:]? \p{L}{2,}/u

const listSources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name).split(path.sep).join('/'))
    .filter(
      (file) => /\.(?:ts|tsx|js)$/.test(file) && !/\.test\.ts$|\/(?:fixtures|bad-posts)\/|import-cases/.test(file),
    )

/** Sentences of a source, as it is without types. */
function listSentences(file: string, text: string): string[] {
  const { code } = transformSync(text, { loader: file.endsWith('.js') ? 'js' : 'tsx', format: 'esm', charset: 'utf8' })
  const found: string[] = []
  const visit = (node: AnyNode): void => {
    if (/^(?:Import|Export(?:All|Named))/.test(node.type) && 'source' in node && node.source) return
    const said = node.type === 'TemplateElement' ? node.value.cooked : node.type === 'Literal' ? node.value : undefined
    if (typeof said === 'string' && prose.test(said)) found.push(`${file}: ${said}`)
    for (const value of Object.values(node).flat())
      if (typeof value === 'object' && value !== null && 'type' in value) visit(value as AnyNode)
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return found
}

test('commands, imports and settings say nothing but what the table of texts has', () => {
  assert.deepEqual(
    folders.flatMap(listSources).flatMap((file) => listSentences(file, readFileSync(file, 'utf8'))),
    [],
  )
})

test('a sentence is found in every form', () => {
  const text =
    "throw new Error('there is none')\nconst a = `no ${file} here`\ntell(`${a} is missing`)\nrun('git', ['add', '-A'])\n"
  assert.deepEqual(listSentences('a.ts', text), [
    'a.ts: there is none',
    'a.ts: no ',
    'a.ts:  here',
    'a.ts:  is missing',
  ])
})
