// @ts-check
import { STATUS_CODES } from 'node:http'

/**
 * @typedef {import('./check-request.js').Answer} Answer
 * @typedef {Record<string, string>} Headers
 */

/** Error texts for readers, in Korean and English. */
const words = {
  400: '주소나 요청을 읽을 수 없습니다.\nThis address or request cannot be read.\n',
  404: '여기에는 아무것도 없습니다.\nThere is nothing here.\n',
  405: '이 주소는 읽을 수만 있습니다.\nThis address can only be read.\n',
  408: '요청이 너무 늦게 왔습니다.\nThe request took too long.\n',
  414: '주소가 너무 깁니다.\nThis address is too long.\n',
  417: '이 서버는 그런 기대(Expect)를 들어줄 수 없습니다.\nThis expectation cannot be met.\n',
  421: '이 서버는 그 이름의 사이트가 아닙니다.\nThis server is not the site of that name.\n',
  429: '짧은 동안 너무 많이 찾았습니다. 잠시 뒤에 다시 시도해 주세요.\nToo many searches in a short time. Try again in a moment.\n',
  431: '요청의 머리글이 너무 깁니다.\nThe headers of the request are too long.\n',
  503: '지금은 요청이 너무 많습니다. 잠시 뒤에 다시 시도해 주세요.\nThere are too many requests now. Try again in a moment.\n',
  500: '서버가 요청에 답하지 못했습니다.\nThe server could not answer.\n',
}

/**
 * Headers and text of a response that the front sends without Next. Its policy allows nothing, and it is not cached.
 * @param {Answer} answer
 * @param {Headers} siteHeaders headers of every path
 * @param {boolean} [isData] as JSON instead of plain text
 * @returns {{ headers: Headers, text: string }}
 */
function buildAnswer({ status, headers = {} }, siteHeaders, isData = false) {
  const said = words[/** @type {keyof typeof words} */ (status)] ?? ''
  const text = said && isData ? JSON.stringify({ error: said.split('\n')[1] }) : said
  const own = {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    ...(text && { 'Content-Type': isData ? 'application/json' : 'text/plain; charset=utf-8' }),
    ...(status !== 204 && { 'Content-Length': String(Buffer.byteLength(text)) }),
  }
  return { headers: { ...siteHeaders, ...own, ...headers }, text }
}

/**
 * Sends a response of the front.
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 * @param {Headers} siteHeaders
 */
export function sendAnswer(response, answer, siteHeaders) {
  const { req } = response
  const { headers, text } = buildAnswer(answer, siteHeaders, req.url?.startsWith('/api/'))
  // Close the connection instead of reading a long request body.
  const isLong = req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 65_536
  response.writeHead(answer.status, isLong ? { ...headers, Connection: 'close' } : headers)
  response.end(text)
}

/** Milliseconds for which a refused client may read the response; then its socket is destroyed. */
const farewell = 1000

/**
 * Answers bytes that Node cannot parse as a request, or a request that it does not handle, and closes the socket.
 * @param {import('node:stream').Duplex & { _httpMessage?: { headersSent: boolean } }} socket
 * @param {number} status
 * @param {Headers} siteHeaders
 * @param {Headers} [headers]
 */
export function refuseSocket(socket, status, siteHeaders, headers) {
  // Another response is being sent on this socket.
  if (!socket.writable || socket._httpMessage?.headersSent) return void socket.destroy()
  const { headers: all, text } = buildAnswer({ status, headers }, siteHeaders)
  const lines = Object.entries({ ...all, Connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`)
  // Keep reading and discard: closing with unread data sends a reset, and the client would lose the response.
  socket.removeAllListeners('data').on('data', () => {})
  const timer = setTimeout(() => socket.destroy(), farewell)
  socket.once('close', () => clearTimeout(timer))
}
