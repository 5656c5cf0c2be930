import { endReading, guessTexts, listWrongSettings, readSettings } from '@/lib/site/read-settings'
import { formatProblem } from '@/lib/text/format-problem'

/**
 * Reads the owner's settings before anything that imports them, and prints what is wrong in them.
 * @param isCheck the program goes on without what is wrong, and says it itself
 * @returns whether the program can go on; otherwise its exit status is set
 */
export async function readOwnFiles(isCheck = false): Promise<boolean> {
  const say = guessTexts()
  const unreadable = await readSettings()
  const wrong = unreadable.length > 0 || isCheck ? unreadable : listWrongSettings(say)
  if (!isCheck) endReading()
  if (wrong.length === 0) return true
  for (const problem of wrong) console.error(formatProblem(problem))
  if (unreadable.length > 0) console.error(`\n${say.afterwards}`)
  process.exitCode = 1
  return false
}
