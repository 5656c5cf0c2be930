import { getCurrent } from '@/lib/sitemap/current'
import { answerSitemap } from '@/lib/sitemap/route'

/** The sitemap, or its index when it has several parts. */
export function GET(request: Request): Promise<Response> {
  return answerSitemap(request, '/sitemap.xml', getCurrent().files)
}
