import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { References } from '@/lib/bibliography'
import type { CompileAll } from '@/lib/checks'
import { type BodyFacts, findFacts, loadBody } from '@/lib/markdown'
import { saveMemory } from '@/lib/save-memory'

/** Starting a process costs about as much as compiling this many posts. */
const postsPerProcess = 20

/** MB for young objects: three such spaces are held by each process. With 4 a tenth more time goes into cleaning. */
const memory = ['--max-semi-space-size=8']

interface Work {
  documents: Parameters<CompileAll>[0]
  references: References
  root: string
}

/**
 * Compiles what has not been compiled yet, in so many processes at most. The results are kept by `lib/markdown`, so
 * the pages find them ready.
 */
export function compileIn(processes: number): CompileAll {
  return async (documents, references, root) => {
    saveMemory()
    const found: (BodyFacts | undefined)[] = []
    for (const document of documents) found.push(await findFacts(document, references, root))
    const missing = documents.filter((_, index) => !found[index])
    const compiled = await compileShares({ documents: missing, references, root }, processes)
    return found.map((facts) => facts ?? compiled.shift()!)
  }
}

/** On all cores. */
export const compileAll = compileIn(availableParallelism())

async function compileShares({ documents, ...rest }: Work, processes: number): Promise<BodyFacts[]> {
  if (documents.length <= postsPerProcess) return compileHere({ documents, ...rest })
  const count = Math.min(processes, Math.ceil(documents.length / postsPerProcess))
  const results = await Promise.all(
    Array.from({ length: count }, (_, worker) => {
      const share = documents.filter((_, index) => index % count === worker)
      return compileInProcess({ documents: share, ...rest })
    }),
  )
  return documents.map((_, index) => results[index % count]![Math.floor(index / count)]!)
}

async function compileHere({ documents, references, root }: Work): Promise<BodyFacts[]> {
  const bodies: BodyFacts[] = []
  for (const document of documents) bodies.push(await loadBody(document, references, { root }))
  return bodies
}

function compileInProcess(work: Work): Promise<BodyFacts[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), {
      execArgv: [...memory, '--import', 'tsx'],
      serialization: 'advanced',
    })
    child.on('message', (bodies) => resolve(bodies as BodyFacts[]))
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`a compiling process ended with ${code}`)))
    child.send(work)
  })
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  saveMemory()
  process.once('message', async (work: Work) => {
    const bodies = await compileHere(work)
    process.send!(bodies, () => process.disconnect())
  })
}
