import { setPriority } from 'node:os'
import path from 'node:path'
import { checkContent } from '@/lib/checks'
import { compileIn } from '@/lib/checks/compile-all'
import { type Problem, Problems } from '@/lib/text/problems'

/** What `build/watch-content.ts` asks of this process, one answer for each question, in their order. */
export interface CheckRequest {
  /** Folder of the content. */
  root: string
  /** Below it; without one, all files are checked. */
  file?: string
}

export interface CheckAnswer extends CheckRequest {
  problems: Problem[]
}

/** A process of its own, and with one core: a check of everything keeps no edit from the screen. */
const compileBehind = compileIn(1)
setPriority(10)

let running: Promise<void> = Promise.resolve()
process.on('message', ({ root, file }: CheckRequest) => {
  running = running.then(async () => {
    const problems = await findProblems(root, file)
    process.send!({ root, file, problems } satisfies CheckAnswer)
  })
})

/** A check that fails is a problem as others are: it is told, and the next one runs. */
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
