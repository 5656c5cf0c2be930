/**
 * A `mailto:` URL as HTML that contains neither the address nor `mailto:`: letters percent-encoded (RFC 6068, 2), all of it
 * as character references. Browsers decode both without scripts; programs that search pages for addresses see none.
 * @param address an address that `site.config.ts` accepts
 * @example hideEmail('a@b.io') // => '&#109;&#97;&#105;…', which browsers read as mailto:%61@%62.%69%6f
 */
export function hideEmail(address: string): string {
  const encoded = address.replace(/[a-z0-9]/gi, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return [...`mailto:${encoded}`].map((sign) => `&#${sign.codePointAt(0)};`).join('')
}
