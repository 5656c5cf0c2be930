import { getCurrent } from '@/lib/sitemap/current'
import { answerFresh } from '@/lib/sitemap/route'
import { site } from '@/site.config'

/** A hash of the content of every public page, by path; `npm run blog -- indexnow` compares them. */
export async function GET(request: Request): Promise<Response> {
  const pages = await getCurrent().pages
  const entries = pages.map(({ url, fingerprint }) => [url.slice(site.url.length), fingerprint])
  const body = JSON.stringify({ site: site.url, pages: Object.fromEntries(entries) })
  return answerFresh(request, body, 'application/json')
}
