// @ts-check
import { isIP } from 'node:net'

/**
 * The name in a `Host` header or a URL's authority: lower case, without port and final dot (RFC 9110, 7.2).
 * @param {string} authority
 * @returns {string | undefined} undefined when it is no host; an IPv6 address without its brackets
 * @example parseHost('Blog.Example.org.:443') // => 'blog.example.org'
 */
export function parseHost(authority) {
  const [, address, name] = /^(?:\[([\da-f:.]+)\]|([^\s:[\]/?#@]+?)\.?)(?::\d{0,5})?$/i.exec(authority) ?? []
  if (address !== undefined) return isIP(address) === 6 ? address : undefined
  return name?.toLowerCase()
}

/**
 * Which hosts the server answers for. IP addresses and localhost are always allowed, for health checks of platforms and
 * for `http://192.168.0.7:3000` on a phone.
 * @param {readonly string[]} allowed names; `.example.org` is every name below it, `*` any name
 * @returns {(name: string) => boolean} takes what `parseHost` returns
 * @example allowHosts(['blog.example.org'])('evil.example') // => false
 */
export function allowHosts(allowed) {
  const names = new Set(allowed)
  const parents = allowed.filter((name) => name.startsWith('.'))
  if (names.has('*')) return () => true
  return (name) =>
    names.has(name) ||
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    isIP(name) !== 0 ||
    parents.some((parent) => name.endsWith(parent))
}
