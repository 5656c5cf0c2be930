import { endReading, guessTexts, listWrongSettings, readSettings } from '@/lib/site/read-settings'
import { formatProblem } from '@/lib/text/format-problem'
import type { Problem } from '@/lib/text/problems'

/**
 * Reads the owner's settings before anything that imports them, and prints what is wrong in them.
 * @param isCheck the program goes on without what is wrong, and says it itself
 * @param tell how it is said that they cannot be read at all
 * @returns whether the program can go on; otherwise its exit status is set
 */
export async function readOwnFiles(isCheck = false, tell = tellUnreadable): Promise<boolean> {
  const say = guessTexts()
  const unreadable = await readSettings()
  const wrong = unreadable.length > 0 || isCheck ? unreadable : listWrongSettings(say)
  if (!isCheck) endReading()
  if (wrong.length === 0) return true
  if (unreadable.length > 0) tell(unreadable, say.afterwards)
  else tellProblems(wrong)
  process.exitCode = 1
  return false
}

/** Prints what cannot be read, and that the rest waits for it. */
export function tellUnreadable(problems: readonly Problem[], afterwards: string): void {
  tellProblems(problems)
  console.error(`\n${afterwards}`)
}

function tellProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem))
}
