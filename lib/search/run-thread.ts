import { parentPort } from 'node:worker_threads'
import { defaultLanguage } from '@/site.config'
import { findBareAnswer, type SearchQuestion } from './bare-answer'

/**
 * A thread that searches, one question after the other, so that none holds the thread that serves pages. Bundled by
 * `build/assets/build-search-thread.ts`, started by `server/search-thread.js`.
 */
async function reply(question: SearchQuestion): Promise<object> {
  return findBareAnswer(question).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  )
}

// The index is opened before the first question is on the clock.
await reply({ of: 'query', query: 'a', options: { lang: defaultLanguage, limit: 1 } })
parentPort?.on('message', async (question: SearchQuestion) => parentPort?.postMessage(await reply(question)))
parentPort?.postMessage('ready')
