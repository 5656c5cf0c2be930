import path from 'node:path'
import { findAsNamed } from '@/lib/files/find-as-named'
import { Refusal, readOwnText } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import type { Context } from '@/lib/markdown/context'
import { findForbidden, nameOf, turning } from '@/lib/text/characters'
import { findInvisible } from '@/lib/text/invisible'
import type { Place } from '@/lib/text/problems'

type Beside = Pick<Context<'syntax'>, 'problems' | 'directory' | 'root' | 'syntax'>

/**
 * Reads a text file beside the post (data, code) and records it as an input of the compiled body.
 * @returns undefined after adding the problem
 */
export function readBeside(written: string, place: Place | undefined, context: Beside): string | undefined {
  const { problems, directory, root } = context
  const { used } = context.syntax
  const file = findAsNamed(directory, written, root)
  if (!file.startsWith(directory + path.sep)) {
    problems.error(place, ...say.files.outsideFolder(written))
    return undefined
  }
  const text = readOwnText(file, root, mostText)
  if (!(text instanceof Refusal)) {
    const strange = findForbidden(text)
    if (strange) problems.error(place, ...say.files.holdsForbidden(written, strange))
    const unseen = findUnseen(text)
    if (unseen) problems.warn(place, ...say.files.holdsUnseen(written, nameOf(unseen)))
    if (!used.includes(file)) used.push(file)
    return text
  }
  if (text.kind === 'missing') problems.error(place, ...say.files.notBeside(written, directory))
  else problems.error(place, ...say.files.unreadBeside(written, text.reason, text.remedy))
  return undefined
}

/** What makes a file read differently from what it is. */
function findUnseen(text: string): string | undefined {
  const [turned] = turning.exec(text) ?? []
  return turned ?? text.split('\n').map(findInvisible).find(Boolean)?.character
}

/** Maximum size of a data or code file, in bytes. */
const mostText = 5 * 2 ** 20
