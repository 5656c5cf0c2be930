import { loadPage } from './load-page'
import type { Answer, Hit } from './search-hits'

/** What is asked of the files; filters as in the URL of the search page. */
export interface FilesQuestion {
  query: string
  filters: Record<string, string>
  lang: string
  /** Hits of a page, and its number from 1. */
  limit: number
  page: number
}

export interface FilesHit extends Hit {
  lang: string
  date: { iso: string; text: string }
  reason: string
  venue?: string
  missing: string[]
}

export interface FilesAnswer extends Answer {
  /** The query with its filters, as it was searched. */
  asked: string
  hits: FilesHit[]
  nearest: { lang: string; title: string; url: string }[]
  /** Numbers of pages to link to; a gap is undefined. */
  pages: (number | undefined)[]
}

/** The worker in the folder of the index, and the folder. */
let worker: { thread: Worker; folder: string } | undefined
let count = 0

/**
 * Searches an exported site in a worker; nothing of it is loaded before.
 * @returns undefined when a file does not arrive, also not by the name that the search page has now
 */
export async function askFiles(question: FilesQuestion): Promise<FilesAnswer | undefined> {
  worker ??= start(readFolder(document) ?? (await findFolder()))
  const answer = await askWorker(question)
  if (answer) return answer
  // The site may have been published anew, under another name.
  const folder = await findFolder('no-cache')
  if (!folder || folder === worker?.folder) return undefined
  worker?.thread.terminate()
  worker = start(folder)
  return askWorker(question)
}

function start(folder: string | undefined): typeof worker {
  return folder ? { thread: new Worker(`${folder}engine.js`), folder } : undefined
}

/** The folder as the search page names it. */
async function findFolder(cache?: RequestCache): Promise<string | undefined> {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
  const page = link && (await loadPage(link.href, cache))
  return page ? readFolder(page) : undefined
}

const readFolder = (page: Document) => page.querySelector<HTMLElement>('main search')?.dataset.folder

function askWorker(question: FilesQuestion): Promise<FilesAnswer | undefined> {
  const asked = worker
  if (!asked) return Promise.resolve(undefined)
  count += 1
  const id = count
  return new Promise((resolve) => {
    const end = (answer: FilesAnswer | undefined) => {
      asked.thread.removeEventListener('message', hear)
      asked.thread.removeEventListener('error', fail)
      resolve(answer)
    }
    const hear = ({ data }: MessageEvent<{ id: number; answer?: FilesAnswer }>) => {
      if (data.id === id) end(data.answer)
    }
    // Its script did not arrive: the next question starts another.
    const fail = () => {
      if (worker === asked) worker = undefined
      end(undefined)
    }
    asked.thread.addEventListener('message', hear)
    asked.thread.addEventListener('error', fail)
    asked.thread.postMessage({ id, question })
  })
}
