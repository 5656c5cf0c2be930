import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Starts a server on a built site and collects its output; it may exit instead of serving. */
export async function startLogged(directory: string, env: Record<string, string>, port: number) {
  const server = spawn(process.execPath, [path.resolve('server/index.js')], {
    cwd: directory,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const ended = new Promise<undefined>((resolve) => server.on('close', () => resolve(undefined)))
  const url = `http://localhost:${port}`
  const answer = await Promise.race([ended, waitFor(`${url}/robots.txt`)])
  return {
    url,
    isServing: answer !== undefined,
    said: () => said,
    clear: () => {
      said = ''
    },
    countLines: (pattern: RegExp) => said.split('\n').filter((line) => pattern.test(line)).length,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
    },
  }
}

async function waitFor(url: string): Promise<Response | undefined> {
  for (let wait = 0; wait < 100; wait += 1) {
    const answer = await fetch(url).catch(() => undefined) // not listening yet
    if (answer?.ok) return answer
    await sleep(100)
  }
  return undefined
}
