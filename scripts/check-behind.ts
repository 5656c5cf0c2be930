import { setPriority } from 'node:os'
import { checkContent } from '@/lib/checks'
import type { Problem } from '@/lib/problems'
import { compileIn } from './compile-all'

/** What `scripts/watch-content.ts` asks of this process, one answer for each question, in their order. */
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
    const { problems } = await checkContent(root, compileBehind, file)
    process.send!({ root, file, problems } satisfies CheckAnswer)
  })
  running.catch((error: Error) => console.error(error))
})
process.on('disconnect', () => process.exit())
