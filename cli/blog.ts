import '@/build/load-env'
import { parseArgs } from 'node:util'
import { readOwnFiles, tellUnreadable } from '@/build/own-files'
import type { Problem } from '@/lib/text/problems'
import { formatAnnotation } from './annotations'

/** `npm run blog -- <command>`. */
const args = process.argv.slice(2)
const isCheck = args[0] === 'check'
if (await readOwnFiles(isCheck, isCheck ? tellInFormat : tellUnreadable)) {
  const { runCommand } = await import('./program') // imports the settings
  await runCommand(args)
}

/** Settings that cannot be read, in the form that `check --format` asks for: a program waits for it. */
function tellInFormat(problems: readonly Problem[], afterwards: string): void {
  const { format } = parseArgs({ args, options: { format: { type: 'string' } }, strict: false }).values
  if (format === 'json') console.log(JSON.stringify({ problems, fixed: [], summary: afterwards, code: [] }, null, 2))
  else if (format === 'github') console.log([...problems.map(formatAnnotation), afterwards].join('\n'))
  else tellUnreadable(problems, afterwards)
}
