// @ts-check
import { isIP, isIPv6, SocketAddress } from 'node:net'

/**
 * The client's address, as the nearest trusted proxy saw it. Each proxy appends the address that it saw to
 * `X-Forwarded-For`; whatever precedes those was written by the client. Some proxies add the port of the connection,
 * which would make each connection another client. An IPv6 address counts by its /64 network: a household has 2^64
 * addresses.
 * @param {string | null | undefined} forwardedFor the header; where it is missing, Next sets it to the socket's address
 * @param {number} proxies number of trusted proxies in front of this server; with 0 the front has replaced the header by the socket's address
 * @returns {string} the address or network; a value that is not an address is returned as found
 * @example findClientAddress('6.6.6.6, 203.0.113.9:51234', 1) // => '203.0.113.9'
 * @example findClientAddress('[2001:db8::7]:51234', 1) // => '2001:db8:0:0::/64'
 */
export function findClientAddress(forwardedFor, proxies) {
  const list = (forwardedFor ?? '').split(',').map((one) => one.trim())
  const address = stripPort(list.at(-proxies) ?? list[0] ?? '').replace(/%.*$/, '')
  return isIPv6(address) ? networkOf(address) : address
}

/** `1.2.3.4:5`, `[2001:db8::1]:5` and `[2001:db8::1]`: an IPv6 address can have a port only when it is in brackets. */
function stripPort(/** @type {string} */ text) {
  const [, bracketed, plain] = /^"?(?:\[([^\]]*)\]|([^:"]*))(?::\d+)?"?$/.exec(text) ?? []
  return bracketed ?? plain ?? text
}

/** The /64 network of an IPv6 address; an IPv4-mapped address becomes its IPv4 address. */
function networkOf(/** @type {string} */ address) {
  // Normalizes the address to its shortest form (RFC 5952).
  const { address: short } = new SocketAddress({ address, family: 'ipv6' })
  const mapped = /^::ffff:([\d.]+)$/.exec(short)?.[1]
  if (mapped && isIP(mapped)) return mapped
  const [before = '', after] = short.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const zeros = Array(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`
}
