import { createHash } from 'node:crypto'
import { connect } from 'node:net'

/** A request as it stands on the wire: clients would tidy what these tests send. */
export interface RawRequest {
  target: string
  method?: string
  /** Omitted with HTTP/1.0 only. */
  host?: string
  /** More lines, without the end of the last. */
  headers?: readonly string[]
  body?: string
  version?: '1.0' | '1.1'
}

export interface RawAnswer {
  status: number
  /** By name in lower case; the lines of one name are joined. */
  headers: Record<string, string>
  body: string
  hash: string
  milliseconds: number
}

/** Sends it to a server of this machine and reads until that closes. */
export async function ask(port: number, request: RawRequest): Promise<RawAnswer> {
  const { target, method = 'GET', version = '1.1', host = 'localhost', headers = [], body = '' } = request
  const lines = [`${method} ${target} HTTP/${version}`, ...(version === '1.1' ? [`Host: ${host}`] : []), ...headers]
  const start = performance.now()
  const bytes = await exchange(port, `${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`)
  return { ...parse(bytes), milliseconds: performance.now() - start }
}

function exchange(port: number, text: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => resolve(Buffer.concat(chunks)))
    // A server that has said why may close before it has read everything.
    socket.on('error', (error) => (chunks.length > 0 ? resolve(Buffer.concat(chunks)) : reject(error)))
  })
}

function parse(bytes: Buffer): Omit<RawAnswer, 'milliseconds'> {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    headers[name] = [headers[name], line.slice(colon + 1).trim()].filter((part) => part !== undefined).join(', ')
  }
  const body = bytes.subarray(end + 4)
  const hash = createHash('sha256').update(body).digest('hex')
  return { status: Number(first.split(' ')[1]), headers, body: body.toString('utf8'), hash }
}
