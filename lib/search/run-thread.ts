import { parentPort } from 'node:worker_threads'
import { defaultLanguage } from '@/site.config'
import { findBareAnswer, type SearchQuestion } from './bare-answer'

/**
 * The search thread: answers one question after another, so that searches do not block the thread that serves pages.
 * Bundled by `build/assets/build-search-thread.ts`, started by `server/search-thread.js`.
 */
async function reply(question: SearchQuestion): Promise<object> {
  return findBareAnswer(question).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  )
}

// Open the index before the first question's timeout starts.
await reply({ of: 'query', query: 'a', options: { lang: defaultLanguage, limit: 1 } })
parentPort?.on('message', async (question: SearchQuestion) => parentPort?.postMessage(await reply(question)))
parentPort?.postMessage('ready')
