import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { CompileAll } from '@/lib/checks'
import { type CompiledBody, loadBody } from '@/lib/markdown'

/** Starting a worker costs about as much as compiling this many posts. */
const postsPerWorker = 20

interface Work {
  documents: Parameters<CompileAll>[0]
  root: string
}

/** Compiles on all cores. The results are kept by `lib/markdown`, so the pages find them ready. */
export const compileAll: CompileAll = async (documents, root) => {
  const count = Math.min(availableParallelism(), Math.ceil(documents.length / postsPerWorker))
  if (count <= 1) return compileHere({ documents, root })
  const results = await Promise.all(
    Array.from({ length: count }, (_, worker) => {
      const share = documents.filter((_, index) => index % count === worker)
      return compileInWorker({ documents: share, root })
    }),
  )
  return documents.map((_, index) => results[index % count]![Math.floor(index / count)]!)
}

async function compileHere({ documents, root }: Work): Promise<CompiledBody[]> {
  const bodies: CompiledBody[] = []
  for (const document of documents) bodies.push(await loadBody(document, root))
  return bodies
}

function compileInWorker(work: Work): Promise<CompiledBody[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work, execArgv: ['--import', 'tsx'] })
    worker.on('message', resolve)
    worker.on('error', reject)
  })
}

if (!isMainThread && workerData) parentPort?.postMessage(await compileHere(workerData as Work))
