import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type CheckReport, checkContent } from '@/lib/checks'
import { applyFixes, type Fixed } from '@/lib/checks/apply-fixes'
import { compileAll } from '@/lib/checks/compile-all'
import { checkExternalLinks } from '@/lib/checks/external-links'
import { listContentFiles } from '@/lib/content/list-files'
import { say } from '@/lib/i18n/authors'
import { formatProblem } from '@/lib/text/format-problem'
import type { Problem } from '@/lib/text/problems'
import { formatAnnotation, formatNotice } from './annotations'
import { isolate } from './isolate'
import { runPost } from './run-code'

export interface CheckOptions {
  /** Also run the code blocks marked `run` and compare their output. */
  run?: boolean
  /** Also request external links. */
  external?: boolean
  /** Apply unambiguous fixes to the files. */
  fix?: boolean
  format?: 'text' | 'github' | 'json'
}

/** Prints every problem in the content with its position and remedy; the exit code is 1 if there are errors. */
export async function printChecks(root = 'content', options: CheckOptions = {}): Promise<void> {
  const counts: string[] = []
  const { fixed, report } = options.fix
    ? await fixContent(root)
    : { fixed: [], report: await checkContent(root, compileAll) }
  if (options.fix) counts.push(say.commands.fixed(fixed.length))
  const { problems } = report
  if (options.run && !problems.some(isError))
    counts.push(say.commands.blocksRun(await runAll(root, problems), isolate().length > 0))
  if (options.external) {
    const found = await checkExternalLinks(report.external)
    problems.push(...found.problems)
    counts.push(say.commands.addressesAsked(report.external.length, found.asked))
  }
  const errors = problems.filter(isError).length
  const summary = say.commands.checked(report.files, errors, problems.length - errors, counts)
  print({ problems, fixed, summary, code: report.code }, options.format ?? 'text')
  process.exitCode = errors > 0 ? 1 : 0
}

/** Checks and fixes until no fix is left: one problem may hide another. */
async function fixContent(root: string): Promise<{ fixed: Fixed[]; report: CheckReport }> {
  const fixed: Fixed[] = []
  for (let round = 0; ; round += 1) {
    const report = await checkContent(root, compileAll)
    const files = new Set(report.problems.filter(({ fix }) => fix).map(({ file }) => file))
    const done: Fixed[] = []
    for (const file of round < 20 ? files : []) {
      const before = readFileSync(file, 'utf8')
      const after = applyFixes(
        before,
        report.problems.filter((problem) => problem.file === file),
      )
      if (after.text !== before) writeFileSync(file, after.text)
      done.push(...after.fixed)
    }
    fixed.push(...done)
    if (done.length === 0) return { fixed, report }
  }
}

interface Printed {
  problems: Problem[]
  fixed: Fixed[]
  summary: string
  /** Files whose code a build runs: whoever reviews a pull request should read them as code. */
  code: string[]
}

function print(printed: Printed, format: NonNullable<CheckOptions['format']>): void {
  if (format === 'json') console.log(JSON.stringify(printed, null, 2))
  else if (format === 'github') printAnnotations(printed)
  else printText(printed)
}

function printText({ problems, fixed, summary, code }: Printed): void {
  for (const one of fixed) console.log(`${one.file}:${one.line}  ${describeFix(one)}`)
  if (fixed.length > 0) console.log()
  let previous: string | undefined
  for (const problem of problems) {
    if (previous !== undefined && previous !== problem.file) console.log()
    previous = problem.file
    console.log(formatProblem(problem))
  }
  console.log(previous === undefined ? summary : `\n${summary}`)
  if (code.length > 0) console.log(say.commands.codeIsRun(code))
}

function printAnnotations({ problems, fixed, summary, code }: Printed): void {
  for (const one of fixed) console.log(formatNotice(one, describeFix(one)))
  for (const problem of problems) console.log(formatAnnotation(problem))
  for (const file of code) console.log(formatNotice({ file, line: 1 }, say.commands.reviewAsCode))
  console.log(summary)
}

const describeFix = ({ find, replace }: Fixed) => say.commands.rewritten(find, replace)

async function runAll(root: string, problems: Problem[]): Promise<number> {
  let count = 0
  for (const name of listContentFiles(root)) {
    const file = path.join(root, name)
    const { problems: found, ran } = await runPost(readFileSync(file, 'utf8'), file, root)
    problems.push(...found.list)
    count += ran
  }
  return count
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
