import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkContent, listContentFiles } from '@/lib/checks'
import { formatProblem, type Problem } from '@/lib/problems'
import { compileAll } from './compile-all'
import { runPost } from './run-code'

export interface CheckOptions {
  /** Run the blocks marked `run` too, and compare what they print. */
  run?: boolean
}

/** Prints every mistake in the content with its place and remedy; the process ends with 1 when there are errors. */
export async function printChecks(root = 'content', { run = false }: CheckOptions = {}): Promise<void> {
  const { files, problems } = await checkContent(root, compileAll)
  const ran = run && !problems.some(isError) ? await runAll(root, problems) : undefined
  for (const problem of problems) console.log(formatProblem(problem))

  const errors = problems.filter(isError).length
  const blocks = ran === undefined ? '' : `, ${ran} code blocks run`
  console.log(`Content: ${files} files, ${errors} errors, ${problems.length - errors} warnings${blocks}.`)
  process.exitCode = errors > 0 ? 1 : 0
}

async function runAll(root: string, problems: Problem[]): Promise<number> {
  let count = 0
  for (const name of listContentFiles(root)) {
    const file = path.join(root, name)
    const { problems: found, ran } = await runPost(readFileSync(file, 'utf8'), file)
    problems.push(...found.list)
    count += ran
  }
  return count
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
