import { spawn } from 'node:child_process'
import path from 'node:path'

const port = 4390

/** Serves a built copy of the site as `npm start` does. */
export async function serveSite(directory: string, env: Record<string, string> = {}) {
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
