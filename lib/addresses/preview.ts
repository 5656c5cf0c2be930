import { createHmac, timingSafeEqual } from 'node:crypto'

/** Access to a post, drafts included, for anyone who has the link, until it expires. */
export interface Preview {
  lang: string
  slug: string
  /** Unix time, seconds. */
  until: number
}

/**
 * The signed query of a preview link; it cannot be forged without the secret.
 * @example buildPreviewQuery({ lang: 'ko', slug: 'dpo', until: 1_800_000_000 }, secret) // => 'post=dpo&lang=ko&until=…&signature=…'
 */
export function buildPreviewQuery(preview: Preview, secret: string): string {
  const { lang, slug, until } = preview
  const query = new URLSearchParams({ post: slug, lang, until: String(until), signature: sign(preview, secret) })
  return query.toString()
}

/** The preview that a query grants at `now`, or undefined when it is unsigned, altered or expired. */
export function readPreview(query: URLSearchParams, secret: string, now: Date): Preview | undefined {
  const preview = {
    slug: query.get('post') ?? '',
    lang: query.get('lang') ?? '',
    until: Number(query.get('until')),
  }
  const given = Buffer.from(query.get('signature') ?? '')
  const wanted = Buffer.from(sign(preview, secret))
  const isSigned = given.length === wanted.length && timingSafeEqual(given, wanted)
  return isSigned && preview.until * 1000 > now.getTime() ? preview : undefined
}

function sign({ lang, slug, until }: Preview, secret: string): string {
  return createHmac('sha256', secret).update(`preview\n${lang}\n${slug}\n${until}`).digest('base64url')
}
