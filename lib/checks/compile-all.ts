import { availableParallelism } from 'node:os'
import { type BodyFacts, findFacts } from '@/lib/markdown'
import { Compiler, type Limits } from '@/lib/markdown/compile-apart'
import { doAtOnce } from '@/lib/work/at-once'
import type { CompileAll } from '.'

/** Starting a process costs about as much as compiling this many posts. */
const postsPerProcess = 20

/**
 * Compiles what has not been compiled yet, in so many processes at most, which are kept for the next time. The results are
 * kept by `lib/markdown`, so the pages find them ready.
 */
export function compileIn(processes: number, limits: Partial<Limits> = {}): CompileAll {
  const idle = Array.from({ length: processes }, () => new Compiler(limits))
  return async (documents, references, root) => {
    const bodies: (BodyFacts | undefined)[] = []
    for (const document of documents) bodies.push(await findFacts(document, references, root).catch(() => undefined))
    const missing = documents.flatMap((document, index) => (bodies[index] ? [] : { document, index }))
    await doAtOnce(
      Math.min(processes, Math.ceil(missing.length / postsPerProcess)),
      missing,
      async ({ document, index }) => {
        const compiler = idle.pop()!
        bodies[index] = await compiler.compile({ document, root, forms: [] }, references)
        idle.push(compiler)
      },
    )
    return bodies as BodyFacts[]
  }
}

/** On all cores. */
export const compileAll = compileIn(availableParallelism())
