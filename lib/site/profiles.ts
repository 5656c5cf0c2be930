/** Whether it is the address of a page. */
export function isPage(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

/**
 * The address of a link to write to somebody.
 * @example readMailto('mailto:me@example.org') // => 'me@example.org'
 */
export function readMailto(value: string): string | undefined {
  const address = value.startsWith('mailto:') ? value.slice('mailto:'.length) : ''
  return address !== '' && isEmail(address) ? address : undefined
}

/** Whether it is a page of somebody elsewhere, or a link to write to them. */
export const isProfile = (value: string) => isPage(value) || readMailto(value) !== undefined

/** Undefined is no address that is wrong. */
export const isEmail = (value = 'a@example.org') => /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)+$/.test(value)
