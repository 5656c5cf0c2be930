import { setPriority } from 'node:os'
import path from 'node:path'
import { checkContent } from '@/lib/checks'
import { compileIn } from '@/lib/checks/compile-all'
import { type Problem, Problems } from '@/lib/text/problems'

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

/** A child process with low priority and one worker, so that a full check does not delay showing an edit. */
const compileBehind = compileIn(1)
setPriority(10)

let running: Promise<void> = Promise.resolve()
process.on('message', ({ root, file }: CheckRequest) => {
  running = running.then(async () => {
    const problems = await findProblems(root, file)
    process.send!({ root, file, problems } satisfies CheckAnswer)
  })
})

/** A check that throws is reported as a problem, and the next check still runs. */
async function findProblems(root: string, file?: string): Promise<Problem[]> {
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
