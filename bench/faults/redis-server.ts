import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@redis/client'
import { RedisStandIn } from './redis-stand-in'

/**
 * A Redis without persistence that can be killed, hung, flushed and restarted: `redis-server` if it is installed, else
 * a stand-in.
 */
export class RedisServer {
  readonly url: string
  readonly name = spawnSync('redis-server', ['--version']).status === 0 ? 'redis-server' : 'stand-in'
  #process: ChildProcess | undefined
  #standIn: RedisStandIn | undefined

  constructor(readonly port: number) {
    this.url = `redis://127.0.0.1:${port}`
  }

  /** @throws Error when it does not answer in two seconds */
  async start(): Promise<void> {
    if (this.name === 'stand-in') {
      this.#standIn = new RedisStandIn()
      return this.#standIn.listen(this.port)
    }
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const server = spawn('redis-server', options, { stdio: 'ignore' })
    server.on('error', () => {}) // reported below
    this.#process = server
    for (let tries = 0; tries < 40; tries++) {
      if (await this.#answers()) return
      await sleep(50)
    }
    throw new Error(`redis-server gives no answer on port ${this.port}`)
  }

  async #answers(): Promise<boolean> {
    try {
      await this.command('PING')
      return true
    } catch {
      return false // not listening yet
    }
  }

  /** Sends one command over a new connection. */
  async command(...words: string[]): Promise<unknown> {
    const client = createClient({ url: this.url, RESP: 2, socket: { reconnectStrategy: false } })
    client.on('error', () => {}) // the command fails with it
    await client.connect()
    try {
      return await client.sendCommand(words)
    } finally {
      client.destroy()
    }
  }

  hang(): void {
    this.#standIn?.hang(true)
    this.#process?.kill('SIGSTOP')
  }

  wake(): void {
    this.#standIn?.hang(false)
    this.#process?.kill('SIGCONT')
  }

  async kill(): Promise<void> {
    await this.#standIn?.close()
    this.#standIn = undefined
    const server = this.#process
    this.#process = undefined
    if (!server || server.exitCode !== null || server.pid === undefined) return
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
}
