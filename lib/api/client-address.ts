import { isIPv6 } from 'node:net'

/**
 * Where a request came from, as the nearest trusted proxy saw it. Each proxy adds the address that it saw at the end
 * of `X-Forwarded-For`; what stands before those was written by whoever sent it. Without a proxy, Next writes
 * the address of the socket. An IPv6 address counts by its network: a household has 2^64 of them.
 * @param proxies how many proxies of ours stand before this server, at least 1
 * @example findClientAddress(new Headers({ 'x-forwarded-for': '6.6.6.6, 203.0.113.9' }), 1) // => '203.0.113.9'
 */
export function findClientAddress(headers: Headers, proxies: number): string {
  const list = (headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  const address = (list.at(-proxies) ?? list[0] ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  return isIPv6(address) ? networkOf(address) : address
}

function networkOf(address: string): string {
  const [before = '', after] = address.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const zeros = after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
