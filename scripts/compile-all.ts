import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { References } from '@/lib/bibliography'
import type { CompileAll } from '@/lib/checks'
import { type BodyFacts, loadBody } from '@/lib/markdown'

/** Starting a process costs about as much as compiling this many posts. */
const postsPerProcess = 20

/** Room for young objects, most of which are dropped young. */
const memory = ['--max-semi-space-size=16']

interface Work {
  documents: Parameters<CompileAll>[0]
  references: References
  root: string
}

/** Compiles in so many processes at most. The results are kept by `lib/markdown`, so the pages find them ready. */
export function compileIn(processes: number): CompileAll {
  return async (documents, references, root) => {
    if (documents.length <= postsPerProcess) return compileHere({ documents, references, root })
    const count = Math.min(processes, Math.ceil(documents.length / postsPerProcess))
    const results = await Promise.all(
      Array.from({ length: count }, (_, worker) => {
        const share = documents.filter((_, index) => index % count === worker)
        return compileInProcess({ documents: share, references, root })
      }),
    )
    return documents.map((_, index) => results[index % count]![Math.floor(index / count)]!)
  }
}

/** On all cores. */
export const compileAll = compileIn(availableParallelism())

async function compileHere({ documents, references, root }: Work): Promise<BodyFacts[]> {
  const bodies: BodyFacts[] = []
  for (const document of documents) {
    const { html, feedHtml, markdown, sections, ...facts } = await loadBody(document, references, root) // the texts stay in the cache
    bodies.push(facts)
  }
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
  process.once('message', async (work: Work) => {
    const bodies = await compileHere(work)
    process.send!(bodies, () => process.disconnect())
  })
}
