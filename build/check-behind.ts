import { setPriority } from 'node:os'
import path from 'node:path'
import { readSettings } from '@/lib/site/read-settings'
import type { Problem } from '@/lib/text/problems'

/** Message from `build/watch-content.ts`; each gets one answer, in order. */
export interface CheckRequest {
  /** Folder of the content. */
  root: string
  /** File relative to `root`; without it all files are checked. */
  file?: string
}

export interface CheckAnswer extends CheckRequest {
  problems: Problem[]
}

/**
 * A child process with low priority and one worker, so that a full check does not delay showing an edit. It reads the
 * owner's settings once: after a change of them another process takes its place.
 */
setPriority(10)
const reading = readSettings()

let running: Promise<void> = Promise.resolve()
process.on('message', ({ root, file }: CheckRequest) => {
  running = running.then(async () => {
    const problems = await findProblems(root, file)
    process.send!({ root, file, problems } satisfies CheckAnswer)
  })
})

/** What imports the settings is loaded when they have been read. */
async function prepareCheck() {
  const { checkContent } = await import('@/lib/checks')
  const { compileIn } = await import('@/lib/checks/compile-all')
  const { Problems } = await import('@/lib/text/problems')
  return { checkContent, compileBehind: compileIn(1), Problems }
}

let preparing: ReturnType<typeof prepareCheck> | undefined

/** A check that throws is reported as a problem, and the next check still runs. */
async function findProblems(root: string, file?: string): Promise<Problem[]> {
  const unreadable = await reading
  if (unreadable.length > 0) return file ? [] : unreadable
  preparing ??= prepareCheck()
  const { checkContent, compileBehind, Problems } = await preparing
  try {
    return (await checkContent(root, compileBehind, file)).problems
  } catch (error) {
    console.error(error)
    const problems = new Problems(path.join(root, file ?? ''))
    problems.error(undefined, `the check failed: ${(error as Error).message}`, 'take the last change back')
    return problems.list
  }
}

process.on('disconnect', () => process.exit())
