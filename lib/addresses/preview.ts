import { createHmac, timingSafeEqual } from 'node:crypto'

/** A post, in whatever state, that whoever has the link may read until an instant. */
export interface Preview {
  lang: string
  slug: string
  /** Seconds since 1970. */
  until: number
}

/**
 * The query of a link to a draft; only who knows the secret can write one.
 * @example buildPreviewQuery({ lang: 'ko', slug: 'dpo', until: 1_800_000_000 }, secret) // => 'post=dpo&lang=ko&until=…&signature=…'
 */
export function buildPreviewQuery(preview: Preview, secret: string): string {
  const { lang, slug, until } = preview
  const query = new URLSearchParams({ post: slug, lang, until: String(until), signature: sign(preview, secret) })
  return query.toString()
}

/** The preview that a query grants at an instant, or undefined: unsigned, altered, or over. */
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
