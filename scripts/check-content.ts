import { checkContent } from '@/lib/checks'
import { formatProblem } from '@/lib/problems'
import { compileAll } from './compile-all'

/** `npm run check:content [folder]`: every mistake in the content, with its place and its remedy. */
const { files, problems } = await checkContent(process.argv[2], compileAll)
for (const problem of problems) console.log(formatProblem(problem))

const errors = problems.filter(({ severity }) => severity === 'error').length
console.log(`Content: ${files} files, ${errors} errors, ${problems.length - errors} warnings.`)
process.exitCode = errors > 0 ? 1 : 0
