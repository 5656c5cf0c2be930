import { Agent, get } from 'node:http'

export interface LoadReport {
  sent: number
  failed: number
  /** Number of failures by kind. */
  failures: Record<string, number>
  /** Milliseconds. */
  median: number
  p99: number
  slowest: number
}

interface Settings {
  headers?: Record<string, string>
  /** Which statuses are failures, besides no response; 5xx by default. */
  isFailure?: (status: number) => boolean
}

/**
 * An open-loop load generator: sends requests at a constant rate, however slow the responses are. Latency counts from
 * the time a request was due, not from when it was sent, so that a stalled server is seen in all requests due
 * meanwhile.
 */
export class Load {
  #agent = new Agent({ keepAlive: true, maxSockets: 400 })
  #open = new Set<Promise<void>>()
  #times: number[] = []
  #failures: Record<string, number> = {}
  #sent = 0
  #timer: NodeJS.Timeout
  #isStopped = false

  /**
   * @param rate requests a second
   * @param urls requested in turn
   */
  constructor(
    rate: number,
    private readonly urls: readonly string[],
    private readonly settings: Settings = {},
  ) {
    const start = performance.now()
    const due = () => start + (this.#sent * 1000) / rate
    this.#timer = setInterval(() => {
      while (due() <= performance.now()) this.#ask(due())
    }, 1)
  }

  #ask(start: number): void {
    const url = this.urls[this.#sent % this.urls.length] ?? ''
    const { headers = {}, isFailure = (status: number) => status >= 500 } = this.settings
    this.#sent += 1
    const answer = new Promise<string | undefined>((resolve) => {
      const request = get(url, { agent: this.#agent, timeout: 10_000, headers }, (response) => {
        const { statusCode: status = 0 } = response
        response.on('error', (error) => resolve(error.message))
        response.on('end', () => resolve(isFailure(status) ? `HTTP ${status}` : undefined))
        response.resume()
      })
      request.on('timeout', () => request.destroy(new Error('no answer in 10 s')))
      request.on('error', (error) => resolve(error.message))
    })
    const done = answer.then((failure) => {
      this.#times.push(performance.now() - start)
      if (failure) this.#failures[failure] = (this.#failures[failure] ?? 0) + 1
      this.#open.delete(done)
    })
    this.#open.add(done)
  }

  /** Stops sending and waits for open responses. */
  async stop(): Promise<LoadReport> {
    if (!this.#isStopped) clearInterval(this.#timer)
    this.#isStopped = true
    await Promise.all(this.#open)
    this.#agent.destroy()
    const times = this.#times.sort((a, b) => a - b)
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    const failed = Object.values(this.#failures).reduce((sum, count) => sum + count, 0)
    const [median, p99, slowest] = [at(0.5), at(0.99), at(1)]
    return { sent: this.#sent, failed, failures: this.#failures, median, p99, slowest }
  }
}
