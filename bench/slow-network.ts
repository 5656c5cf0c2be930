import { Agent, createServer, request } from 'node:http'
import type { Served } from './serve-site'

/** Delay of each response in milliseconds, and shared bandwidth in bytes a second: 10 Mbit/s. */
export const latency = 40
export const bandwidth = 1_250_000

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * A proxy that simulates a slow network. Throttling by the browser's developer tools does not apply to prefetched and
 * prerendered pages.
 */
export async function serveSlowly(target: string, port: number): Promise<Served> {
  const agent = new Agent({ keepAlive: true })
  let free = 0
  /** Waits until the line has sent the bytes before these, and these. */
  const takeTurn = async (bytes: number) => {
    const now = performance.now()
    free = Math.max(now, free) + (bytes / bandwidth) * 1000
    await sleep(free - now)
  }
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    const asked = request(target + url, { method, headers, agent }, async (answer) => {
      const come = performance.now()
      const parts: Buffer[] = []
      for await (const part of answer) parts.push(part)
      const body = Buffer.concat(parts)
      await sleep(Math.max(0, come + latency - performance.now()))
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      outgoing.flushHeaders()
      // In pieces of ten packets.
      for (let start = 0; start < body.length && !outgoing.destroyed; start += 14_600) {
        const piece = body.subarray(start, start + 14_600)
        await takeTurn(piece.length)
        outgoing.write(piece)
      }
      outgoing.end()
    })
    asked.on('error', () => outgoing.destroy())
    incoming.pipe(asked)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  const stop = () => {
    server.close()
    server.closeAllConnections()
    agent.destroy()
  }
  return { url: `http://localhost:${port}`, pid: process.pid, stop }
}
