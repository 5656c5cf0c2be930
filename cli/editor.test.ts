import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'
import { formatProblem } from '@/lib/text/format-problem'
import type { Problem } from '@/lib/text/problems'
import { buildEditorFiles } from './editor'

for (const [file, text] of Object.entries(buildEditorFiles())) {
  test(`${file} says what the fields of front matter are now: npm run blog -- editor`, () => {
    assert.equal(readFileSync(file, 'utf8'), text)
  })
}

interface Snippet {
  prefix: string
  body: string | string[]
}

/** The text of a snippet with its defaults; `$$` alone on a line is LaTeX, as in VS Code. */
function expand({ body }: Snippet): string {
  return [body]
    .flat()
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$0/g, 'print(1)')
}

const snippets = JSON.parse(readFileSync('.vscode/posts.code-snippets', 'utf8')) as Record<string, Snippet>

for (const [name, snippet] of Object.entries(snippets)) {
  if (snippet.prefix === 'post' || snippet.prefix === 'figure') continue // tested below; needs a picture
  test(`the snippet “${name}” compiles without a problem`, async () => {
    const file = 'lib/markdown/fixtures/components/a.mdx' // with a results.json beside it
    const { problems } = await compileBody({ text: expand(snippet), file, lang: 'ko' })
    assert.deepEqual(problems.map(formatProblem), [])
  })
}

test('the task of VS Code reads problems as they are printed', () => {
  const problem: Problem = {
    file: 'content/posts/a/index.mdx',
    line: 12,
    column: 3,
    severity: 'warning',
    message: 'unknown word',
    remedy: 'take it out',
  }
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))
  for (const { problemMatcher } of tasks) {
    const [line] = formatProblem(problem).split('\n')
    const groups = new RegExp(problemMatcher.pattern.regexp).exec(line!)
    assert.deepEqual(groups?.slice(1), [problem.file, '12', '3', 'warning', 'unknown word'])
  }
})
