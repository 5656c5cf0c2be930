import { availableParallelism } from 'node:os'
import { type BodyFacts, findFacts } from '@/lib/markdown'
import { Compiler, type Limits } from '@/lib/markdown/compile-apart'
import { doAtOnce } from '@/lib/work/at-once'
import type { CompileAll } from '.'

/** Starting a process costs about as much as compiling this many posts. */
const postsPerProcess = 20

/**
 * Compiles the documents that are not cached yet, in at most this many processes, which are reused by later calls.
 * `lib/markdown` caches the results, so the build finds them ready.
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

/** Compiles on all cores. */
export const compileAll = compileIn(availableParallelism())
