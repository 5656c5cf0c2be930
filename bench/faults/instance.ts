import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { healthPath, startCommand } from '@/build/assemble-release'

interface Settings {
  folder: string
  port: number
  log: string
  env?: Record<string, string>
  nodeOptions?: string
}

/** A server of a release, started as the Dockerfile starts it. */
export class Instance {
  readonly url: string
  #process: ChildProcess | undefined

  constructor(readonly settings: Settings) {
    this.url = `http://127.0.0.1:${settings.port}`
  }

  /** @returns milliseconds until it serves pages */
  async start(): Promise<number> {
    const { folder, port, log, env, nodeOptions } = this.settings
    const [command, ...args] = startCommand
    const child = spawn(command, args, {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: String(port),
        HOSTNAME: '127.0.0.1',
        NODE_OPTIONS: nodeOptions,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const file = createWriteStream(log, { flags: 'a' })
    child.stdout.pipe(file)
    child.stderr.pipe(file)
    this.#process = child
    const start = performance.now()
    while (performance.now() - start < 15_000) {
      if (child.exitCode !== null) break
      const answer = await fetch(this.url + healthPath).catch(() => undefined) // not listening yet
      if (answer?.ok) return performance.now() - start
      await sleep(20)
    }
    throw new Error(`the instance on ${port} did not start:\n${readFileSync(log, 'utf8').slice(-600)}`)
  }

  /** @returns milliseconds until it was gone */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
    const child = this.#process
    this.#process = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return 0
    const start = performance.now()
    const gone = once(child, 'exit')
    child.kill(signal)
    const hard = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await gone
    clearTimeout(hard)
    return performance.now() - start
  }

  /** Resident memory in MB. */
  memory(): number {
    const status = readFileSync(`/proc/${this.#process?.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  }

  isRunning(): boolean {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null
  }
}
