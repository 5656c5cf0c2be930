import { getCurrent } from '@/lib/sitemap/current'
import { answerFresh } from '@/lib/sitemap/route'
import { site } from '@/site.config'

/** What `npm run blog -- indexnow` compares: every public page by its path, with a name for what it says now. */
export async function GET(request: Request): Promise<Response> {
  const pages = await getCurrent().pages
  const entries = pages.map(({ url, fingerprint }) => [url.slice(site.url.length), fingerprint])
  const body = JSON.stringify({ site: site.url, pages: Object.fromEntries(entries) })
  return answerFresh(request, body, 'application/json')
}
