import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { startArguments, startEnvironment } from '@/build/start-environment'
import { buildSite, stageSite } from '@/scripts/stage-site'
import { waitFor } from './wait-for'

/** Builds a copy of the site with its own posts. @returns its folder */
export async function buildCopy(env: Record<string, string> = {}): Promise<string> {
  const directory = path.resolve('.bench/site')
  stageSite(directory)
  cpSync('content', `${directory}/content`, { recursive: true })
  await buildSite(directory, env)
  return directory
}

export interface Served {
  url: string
  pid: number
  stop: () => void
}

/** Serves a built copy of the site with `server/index.js`. */
export async function serveSite(directory: string, env: Record<string, string> = {}, port = 4390): Promise<Served> {
  const [option, script] = startArguments
  return serveCommand(directory, [option, path.resolve(script)], port, '/robots.txt', {
    ...startEnvironment,
    ...env,
  })
}

/** Serves a peer's Next.js build with `next start`. */
export async function serveNext(directory: string, port: number): Promise<Served> {
  const next = path.join(directory, 'node_modules/next/dist/bin/next')
  return serveCommand(directory, [next, 'start', '-p', String(port)], port, '/')
}

async function serveCommand(cwd: string, args: string[], port: number, ready: string, env = {}): Promise<Served> {
  const url = `http://localhost:${port}`
  const quiet = { PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' }
  const options = { cwd, env: { ...process.env, ...quiet, ...env }, stdio: 'ignore' } as const
  const server = spawn(process.execPath, args, options)
  try {
    await waitFor(url + ready)
  } catch (error) {
    server.kill()
    throw error
  }
  return { url, pid: server.pid ?? 0, stop: () => server.kill() }
}
