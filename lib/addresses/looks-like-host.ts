/**
 * Whether the address of a link is one of another site without its `https://`: `www.…`, or a name with dots before a
 * slash. A name alone (`paper.pdf`, `example.com`) may be a file.
 * @example looksLikeHost('github.com/hana') // => true
 */
export function looksLikeHost(url: string): boolean {
  return /^(?:www\.[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)/i.test(url)
}
