import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { fromParam } from '@/lib/addresses/slug'
import { answerMissing } from '@/lib/api/conditional-requests'
import { lifetimes } from '@/lib/api/lifetimes'
import { findCard, versionOf } from '@/lib/cards/card'
import { getCard } from '@/lib/cards/get-card'
import { findLanguage } from '@/lib/i18n/messages'

type Context = RouteContext<'/[lang]/cards/[version]/[...id]'>

/**
 * Draws a card on request, so that the build need not draw one for each post. An old version redirects to the current
 * one.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang: language, version, id: parts } = await params
  const lang = findLanguage(language)
  const names = parts.map(fromParam)
  const id = names.every((name) => name !== undefined) ? names.join('/').replace(/\.png$/, '') : undefined
  const card = lang && id !== undefined ? findCard(lang, id) : undefined
  if (!lang || id === undefined || !card || !parts.at(-1)?.endsWith('.png')) {
    return answerMissing('card')
  }
  if (version !== versionOf(card)) {
    const location = absoluteUrl(routes.card(lang, versionOf(card), id))
    return new Response(null, { status: 307, headers: { Location: location, 'Cache-Control': lifetimes.none } })
  }
  return new Response(new Uint8Array(await getCard(card)), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': lifetimes.hashed },
  })
}
