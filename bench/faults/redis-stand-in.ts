import { createServer, type Server, type Socket } from 'node:net'

/** Entries of a stream. */
type Stream = { id: string; fields: string[] }[]

/**
 * The part of Redis that the instances use (streams and strings), for machines without `redis-server`: RESP 2,
 * https://redis.io/docs/latest/develop/reference/protocol-spec/.
 */
export class RedisStandIn {
  #keys = new Map<string, Stream | string>()
  #sockets = new Set<Socket>()
  #server: Server | undefined
  #isHung = false
  #last = 0

  listen(port: number): Promise<void> {
    this.#server = createServer((socket) => this.#serve(socket))
    return new Promise((resolve) => this.#server?.listen(port, '127.0.0.1', resolve))
  }

  /** Closes it and drops all data. */
  async close(): Promise<void> {
    this.#keys.clear()
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  hang(isHung: boolean): void {
    this.#isHung = isHung
    for (const socket of this.#sockets) isHung ? socket.pause() : socket.resume()
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => socket.destroy())
    if (this.#isHung) socket.pause()
    let waiting = ''
    socket.setEncoding('utf8').on('data', (text: string) => {
      waiting += text
      for (let read = readCommand(waiting); read; read = readCommand(waiting)) {
        waiting = waiting.slice(read.length)
        socket.write(this.#answer(read.words))
      }
    })
  }

  #answer([name = '', key = '', ...rest]: string[]): string {
    const value = this.#keys.get(key)
    switch (name.toUpperCase()) {
      case 'PING':
        return '+PONG\r\n'
      case 'FLUSHALL':
        this.#keys.clear()
        return '+OK\r\n'
      case 'SET':
        this.#keys.set(key, rest[0] ?? '')
        return '+OK\r\n'
      case 'DEL':
        return `:${Number(this.#keys.delete(key))}\r\n`
      case 'XADD':
        return typeof value === 'string' ? wrongType : this.#add(key, rest)
      case 'XREAD':
        return this.#read([key, ...rest])
      default:
        return '-ERR unknown command\r\n' // HELLO, CLIENT: the client continues without them
    }
  }

  #add(key: string, words: string[]): string {
    this.#last = Math.max(this.#last + 1, Date.now())
    const id = `${this.#last}-0`
    const stream = this.#keys.get(key) ?? []
    if (typeof stream !== 'string')
      this.#keys.set(key, [...stream, { id, fields: words.slice(words.indexOf('*') + 1) }])
    return bulk(id)
  }

  #read(words: string[]): string {
    const [key = '', after = '0'] = words.slice(words.findIndex((word) => word.toUpperCase() === 'STREAMS') + 1)
    const stream = this.#keys.get(key) ?? []
    if (typeof stream === 'string') return wrongType
    const later = stream.filter(({ id }) => Number.parseInt(id, 10) > Number.parseInt(after, 10))
    if (later.length === 0) return '*-1\r\n'
    return list([list([bulk(key), list(later.map(({ id, fields }) => list([bulk(id), list(fields.map(bulk))])))])])
  }
}

const wrongType = '-WRONGTYPE Operation against a key holding the wrong kind of value\r\n'
const bulk = (text: string) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`
const list = (items: string[]) => `*${items.length}\r\n${items.join('')}`

/** The first command of a text, if it is complete. Lengths are counted in characters: commands are ASCII. */
function readCommand(text: string): { words: string[]; length: number } | undefined {
  const head = /^\*(\d+)\r\n/.exec(text)
  if (!head) return undefined
  const words: string[] = []
  let at = head[0].length
  for (let count = Number(head[1]); count > 0; count -= 1) {
    const size = /^\$(\d+)\r\n/.exec(text.slice(at))
    if (!size) return undefined
    const start = at + size[0].length
    const end = start + Number(size[1])
    if (text.length < end + 2) return undefined
    words.push(text.slice(start, end))
    at = end + 2
  }
  return { words, length: at }
}
