import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { buildSite, stageSite } from '@/scripts/stage-site'

/** Builds a copy of the site with its own posts. @returns its folder */
export async function buildCopy(env: Record<string, string> = {}): Promise<string> {
  const directory = path.resolve('.bench/site')
  stageSite(directory)
  cpSync('content', `${directory}/content`, { recursive: true })
  await buildSite(directory, env)
  return directory
}

/** Serves a built copy of the site as `npm start` does. */
export async function serveSite(directory: string, env: Record<string, string> = {}, port = 4390) {
  const url = `http://localhost:${port}`
  const server = spawn(process.execPath, [path.resolve('server/index.js')], {
    cwd: directory,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: 'ignore',
  })
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const answer = await fetch(`${url}/robots.txt`).catch(() => undefined) // not listening yet
    if (answer?.ok) return { url, pid: server.pid ?? 0, stop: () => server.kill() }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('the server did not start')
}
