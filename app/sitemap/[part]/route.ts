import { getCurrent } from '@/lib/sitemap/current'
import { answerSitemap } from '@/lib/sitemap/route'

/** A part of a large sitemap: `/sitemap/1.xml`. */
export async function GET(request: Request, { params }: RouteContext<'/sitemap/[part]'>): Promise<Response> {
  return answerSitemap(request, `/sitemap/${(await params).part}`, getCurrent().files)
}
