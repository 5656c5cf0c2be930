// @ts-check
import { isIP, isIPv6, SocketAddress } from 'node:net'

/**
 * Where a request came from, as the nearest trusted proxy saw it. Each proxy adds the address that it saw at the end
 * of `X-Forwarded-For`; what stands before those was written by whoever sent it. Some add the port of the connection,
 * which would make each connection another reader. An IPv6 address counts by its network: a household has 2^64 of them.
 * @param {string | null | undefined} forwardedFor the header; Next writes the address of the socket where there is none
 * @param {number} proxies how many proxies of ours stand before this server, at least 1
 * @returns {string} what is no address as it was found
 * @example findClientAddress('6.6.6.6, 203.0.113.9:51234', 1) // => '203.0.113.9'
 * @example findClientAddress('[2001:db8::7]:51234', 1) // => '2001:db8:0:0::/64'
 */
export function findClientAddress(forwardedFor, proxies) {
  const list = (forwardedFor ?? '').split(',').map((one) => one.trim())
  const address = stripPort(list.at(-proxies) ?? list[0] ?? '').replace(/%.*$/, '')
  return isIPv6(address) ? networkOf(address) : address
}

/** `1.2.3.4:5`, `[2001:db8::1]:5` and `[2001:db8::1]`: an IPv6 address has a port behind brackets only. */
function stripPort(/** @type {string} */ text) {
  const [, bracketed, plain] = /^"?(?:\[([^\]]*)\]|([^:]*))(?::\d+)?"?$/.exec(text) ?? []
  return bracketed ?? plain ?? text
}

/** An IPv4 address that is written as IPv6 is that one. */
function networkOf(/** @type {string} */ address) {
  // In its shortest form (RFC 5952), however it was written.
  const { address: short } = new SocketAddress({ address, family: 'ipv6' })
  const mapped = /^::ffff:([\d.]+)$/.exec(short)?.[1]
  if (mapped && isIP(mapped)) return mapped
  const [before = '', after] = short.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const zeros = Array(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`
}
