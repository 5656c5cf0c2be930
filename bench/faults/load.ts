import { Agent, get } from 'node:http'

export interface LoadReport {
  sent: number
  failed: number
  /** What went wrong, with the number of times. */
  failures: Record<string, number>
  /** Milliseconds. */
  median: number
  p99: number
  slowest: number
}

/** Asks for pages at a rate, whatever the answers do, as readers would. */
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
   * @param urls asked for in turn
   * @param isWrong what is a failure besides no answer and 5xx
   */
  constructor(
    rate: number,
    private readonly urls: string[],
    private readonly isWrong: (status: number, body: string) => string | undefined = () => undefined,
  ) {
    const start = performance.now()
    this.#timer = setInterval(() => {
      const due = ((performance.now() - start) * rate) / 1000
      while (this.#sent < due) this.#ask()
    }, 5)
  }

  #ask(): void {
    const url = this.urls[this.#sent % this.urls.length] ?? ''
    this.#sent += 1
    const start = performance.now()
    const answer = new Promise<string | undefined>((resolve) => {
      const request = get(url, { agent: this.#agent, timeout: 10_000 }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          body += part
        })
        response.on('error', (error) => resolve(error.message))
        response.on('end', () => {
          const status = response.statusCode ?? 0
          resolve(status >= 500 ? `HTTP ${status}` : this.isWrong(status, body))
        })
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

  /** Stops asking, waits for the answers. */
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
