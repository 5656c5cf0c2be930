import { once } from 'node:events'
import path from 'node:path'
import { start } from '@/build/run'
import { routes } from '@/lib/addresses/routes'
import { site } from '@/site.config'
import { freePort } from './free-port'
import type { WalkedSite } from './walking'

/** Serves the built site of a folder, or takes one that is served elsewhere, and reads its posts. */
export async function serveSite(given: string): Promise<WalkedSite> {
  const server = /^https?:/.test(given) ? undefined : await buildServer(path.resolve(given))
  const base = server?.base ?? given.replace(/\/$/, '')
  await server?.start()
  try {
    const pages = await readPosts(base)
    const findPost = (...marks: RegExp[]) => pages.find(({ html }) => marks.every((mark) => mark.test(html)))?.path
    return { base, findPost, server }
  } catch (error) {
    await server?.stop()
    throw error
  }
}

/** Posts of the first language in the order of the sitemap. */
async function readPosts(base: string): Promise<{ path: string; html: string }[]> {
  const sitemap = await (await fetch(`${base}/sitemap.xml`)).text()
  const beginning = routes.post(site.languages[0], '')
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, url = '']) => new URL(url).pathname)
    .filter((one) => one.startsWith(beginning))
  const pages = paths.map(async (one) => ({ path: one, html: await (await fetch(base + one)).text() }))
  return Promise.all(pages)
}

async function buildServer(folder: string) {
  const port = await freePort()
  const base = `http://localhost:${port}`
  let running: ReturnType<typeof start> | undefined
  return {
    base,
    async start() {
      running = start(process.execPath, ['server/index.js'], { PORT: String(port) }, folder)
      for (let attempt = 0; attempt < 120; attempt += 1) {
        if (await fetch(`${base}/about`).catch(() => undefined)) return
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      throw new Error(`${folder} has no built site that answers (npm run build)`)
    },
    async stop() {
      if (!running || running.exitCode !== null) return
      const ended = once(running, 'exit')
      running.kill()
      await ended
    },
  }
}
