import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@redis/client'

/** A Redis of its own on a port, with nothing on disk, that can be killed, hung, emptied and started again. */
export class RedisServer {
  readonly url: string
  #process: ChildProcess | undefined

  constructor(readonly port: number) {
    this.url = `redis://127.0.0.1:${port}`
  }

  /** @throws Error when there is no `redis-server` on this machine, or no answer in two seconds */
  async start(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const server = spawn('redis-server', options, { stdio: 'ignore' })
    server.on('error', () => {}) // said below
    this.#process = server
    for (let tries = 0; tries < 40; tries++) {
      if (await this.#answers()) return
      await sleep(50)
    }
    throw new Error('No redis-server: install it (Debian: apt install redis-server)')
  }

  async #answers(): Promise<boolean> {
    try {
      await this.command('PING')
      return true
    } catch {
      return false // not yet, which is what is asked here
    }
  }

  /** One command over a connection of its own. */
  async command(...words: string[]): Promise<unknown> {
    const client = createClient({ url: this.url, socket: { reconnectStrategy: false } })
    client.on('error', () => {}) // the command fails with it
    await client.connect()
    try {
      return await client.sendCommand(words)
    } finally {
      client.destroy()
    }
  }

  hang(): void {
    this.#process?.kill('SIGSTOP')
  }

  wake(): void {
    this.#process?.kill('SIGCONT')
  }

  async kill(): Promise<void> {
    const server = this.#process
    this.#process = undefined
    if (!server || server.exitCode !== null || server.pid === undefined) return
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
}
