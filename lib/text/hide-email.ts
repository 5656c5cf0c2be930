/**
 * A `mailto:` URL as HTML that contains neither the address nor `mailto:`: what stands before `@` percent-encoded, and all of
 * it as character references. Browsers decode both without scripts; programs that search pages for addresses see none.
 * @param address an address that `site.config.ts` accepts
 * @param more header fields (RFC 6068)
 * @example hideEmail('a@b.io') // => '&#109;&#97;&#105;…', which browsers read as mailto:%61@b.io
 */
export function hideEmail(address: string, more: Readonly<Record<string, string | undefined>> = {}): string {
  const at = address.lastIndexOf('@')
  const local = [...address.slice(0, at)].map((sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
  const fields = Object.entries(more)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent((value ?? '').replaceAll('\n', '\r\n'))}`)
    .join('&')
  const url = `mailto:${local}${address.slice(at)}${fields && `?${fields}`}`
  return [...url].map((sign) => `&#${sign.codePointAt(0)};`).join('')
}
