/**
 * An address as its author reads it: percent codes of letters are letters again, as far as they are any.
 * @example showUrl('/posts/%ED%95%9C%EA%B8%80') // => '/posts/한글'
 * @example showUrl('/a%zz%20b') // => '/a%zz%20b'
 */
export function showUrl(url: string): string {
  return url.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      const text = decodeURIComponent(codes)
      return /[^\p{L}\p{M}\p{N}]/u.test(text) ? codes : text
    } catch {
      return codes
    }
  })
}
