import { Refusal, readOwn } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import { checkCharacters } from './check-characters'
import type { Problems } from './problems'
import { blankColours } from './terminal-colours'

/**
 * Maximum size of a text file in bytes: a book of a thousand pages is smaller, and the compiler needs 150 times as much
 * memory.
 */
const mostBytes = 6 * 2 ** 20

/**
 * Reads a post, page, bibliography or list as text with LF line endings; errors in reading it, and characters that
 * cannot be published, are added to `problems`.
 * @returns undefined when there is no such file, or after adding the problem
 */
export function readSourceText(file: string, root: string, problems: Problems): string | undefined {
  const bytes = readOwn(file, root, mostBytes)
  if (bytes instanceof Refusal) {
    if (bytes.kind !== 'missing') problems.error(undefined, ...say.files.unreadFile(bytes.reason, bytes.remedy))
    return undefined
  }
  const text = decode(bytes, problems)
  if (text !== undefined) checkCharacters(blankColours(text), problems)
  return text
}

function decode(bytes: Buffer, problems: Problems): string | undefined {
  if (isUtf16(bytes)) {
    problems.error(undefined, ...say.files.utf16)
    return undefined
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/\r(?!\n)/.test(text)) {
      problems.error(undefined, ...say.files.carriageReturns)
      return undefined
    }
    return text.replace(/\r\n/g, '\n')
  } catch {
    problems.error(undefined, ...say.files.notUtf8)
    return undefined
  }
}

/**
 * Detected by its byte order mark, or by null bytes, which are every second byte of Latin text. A single null byte is
 * reported as a forbidden character instead.
 */
function isUtf16(bytes: Buffer): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  const start = bytes.subarray(0, 1000)
  return start.filter((byte) => byte === 0).length > start.length / 4
}
