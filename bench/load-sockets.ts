import { connect, type Socket } from 'node:net'

/**
 * Connections that begin a request and never finish it. When the server's headers timeout closes one, it is opened
 * again, so that their number is constant.
 */
export class HalfOpen {
  #sockets = new Set<Socket>()
  #isOver = false
  /** Number of connections closed by the server. */
  letGo = 0

  constructor(
    private readonly port: number,
    count: number,
  ) {
    for (let number = 0; number < count; number += 1) this.#open()
  }

  #open(): void {
    const socket = connect(this.port, '127.0.0.1', () => socket.write('GET /posts/lo'))
    this.#sockets.add(socket)
    socket.on('error', () => {}) // 'close' comes next
    socket.resume().on('close', () => {
      this.#sockets.delete(socket)
      if (this.#isOver) return
      this.letGo += 1
      setTimeout(() => this.#isOver || this.#open(), 10)
    })
  }

  /** Number of accepted connections. */
  get open(): number {
    return [...this.#sockets].filter((socket) => !socket.connecting && !socket.destroyed).length
  }

  close(): void {
    this.#isOver = true
    for (const socket of this.#sockets) socket.destroy()
  }
}
