import { type FilesQuestion, openShards } from './engine'

/**
 * The worker that searches the files beside it, so that typing does not wait: the browser's counterpart of the search
 * thread of the server. Bundled by `build/assets/build-search-engine.ts`, started by `enhance/search-files.ts`.
 */

/** Timeout of a file in milliseconds. */
const patience = 10_000

let opened: ReturnType<typeof openShards> | undefined

/** @throws Error when a file does not arrive */
async function load(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, location.href), { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response.json()
}

addEventListener(
  'message',
  async ({ data: { id, question } }: MessageEvent<{ id: number; question: FilesQuestion }>) => {
    opened ??= openShards(load)
    const index = opened
    try {
      postMessage({ id, answer: await (await index).ask(question) })
    } catch (error) {
      if (opened === index) opened = undefined // the next question asks for all files again
      postMessage({ id, error: String(error) })
    }
  },
)
