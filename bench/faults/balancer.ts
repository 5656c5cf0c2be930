import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { healthPath } from '@/build/assemble-release'

const program = process.env.CADDY ?? 'caddy'

/** The folder of assets that instances and proxy share (`ASSETS`). */
export const sharedAssets = path.resolve('.bench/faults/assets')

/** The proxy of compose.yaml in front of instances: Caddy if it is installed, else a stand-in with the same rules. */
export class Balancer {
  readonly url: string
  readonly name = spawnSync(program, ['version']).status === 0 ? 'Caddy' : 'stand-in'
  #stop: (() => Promise<unknown>) | undefined

  constructor(
    port: number,
    private readonly ports: number[],
  ) {
    this.url = `http://127.0.0.1:${port}`
  }

  async start(): Promise<void> {
    this.#stop = this.name === 'Caddy' ? this.#startCaddy() : await this.#startStandIn()
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch(this.url + healthPath).catch(() => undefined) // not listening yet
      if (answer?.ok) return
      await sleep(50)
    }
    throw new Error(`${this.name} did not start`)
  }

  async stop(): Promise<void> {
    await this.#stop?.()
  }

  #startCaddy() {
    const env = {
      ...process.env,
      SITE_ADDRESS: this.url,
      INSTANCES: this.ports.map((port) => `127.0.0.1:${port}`).join(' '),
      ASSETS: sharedAssets,
    }
    const config = path.resolve('deploy/Caddyfile')
    const caddy: ChildProcess = spawn(program, ['run', '--config', config, '--adapter', 'caddyfile'], {
      env,
      stdio: 'ignore',
    })
    return async () => {
      const gone = once(caddy, 'exit')
      caddy.kill('SIGTERM')
      await gone
    }
  }

  async #startStandIn() {
    const agent = new Agent({ keepAlive: true, maxSockets: 400 })
    let turn = 0
    const server: Server = createServer((incoming, outgoing) => {
      turn += 1
      this.#forward(incoming, outgoing, agent, turn, Date.now() + 5000)
    })
    server.listen(Number(new URL(this.url).port), '127.0.0.1')
    await once(server, 'listening')
    return async () => {
      agent.destroy()
      server.closeAllConnections()
      server.close()
    }
  }

  /** Retries with the next instance for five seconds, as `lb_try_duration` of the Caddyfile. */
  #forward(incoming: IncomingMessage, outgoing: ServerResponse, agent: Agent, turn: number, until: number): void {
    const port = this.ports[turn % this.ports.length]
    const { url, method, headers } = incoming
    const behind = request({ host: '127.0.0.1', port, path: url, method, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    behind.on('error', () => {
      if (outgoing.headersSent || Date.now() > until) outgoing.writeHead(502).end()
      else setTimeout(() => this.#forward(incoming, outgoing, agent, turn + 1, until), 100)
    })
    behind.end()
  }
}
