import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import type { Place } from '@/lib/text/problems'
import type { CodeModule } from './code-module'

/**
 * What a running post has thrown, as arguments of `problems.error`: at the line of the post, if it is in the stack of
 * calls; otherwise at `fallback`, with the line of the file that threw.
 */
export function describeCrash(
  error: unknown,
  code: CodeModule,
  file: string,
  fallback: Place | undefined,
): [place: Place | undefined, message: string, remedy: string] {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
  const calls = [...(stack ?? '').matchAll(/(?:\(|at )(?:async )?(?:file:\/\/)?([^()\n]+?):(\d+):(\d+)\)?$/gm)]
    .map(([, written = '', line, column]) => ({ written, line: Number(line), column: Number(column) }))
    .filter(({ written }) => isWithin(written))
  const own = calls.find(({ written }) => path.resolve(written) === path.resolve(file))
  const [thrower] = calls
  const place = own ? (code.placeOf(own.line, own.column) ?? fallback) : fallback
  const where =
    thrower && thrower !== own ? ` (${path.relative('.', thrower.written)}:${thrower.line}:${thrower.column})` : ''
  const said = say.components.thrown(`${message.split('\n')[0]}${where}`)
  if (message.startsWith(environment)) return [fallback, ...say.components.environment]
  const undefinedName = isUndefinedName(error) && message.split(' ')[0]
  if (undefinedName) return [place, said, say.components.undefinedName(undefinedName, /^[A-Z]/.test(undefinedName))]
  return [place, said, say.components.mendGiven]
}

/** `x is not defined`: braces of prose, more often than code. */
export const isUndefinedName = (error: unknown): error is ReferenceError =>
  error instanceof Error &&
  error.name === 'ReferenceError' &&
  /^\S+ is not defined$/.test(error.message) &&
  !error.message.startsWith(environment)

/** What stands for `process.env` in a bundle: secrets of the build must not get into pages. */
export const environment = 'environmentOfTheBuild'

const isWithin = (file: string) =>
  path.isAbsolute(file) && !/node_modules|\.generated|lib\/markdown\/(?!fixtures)/.test(file)
