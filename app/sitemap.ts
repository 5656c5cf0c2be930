import type { MetadataRoute } from 'next'
import { buildSitemap } from '@/lib/sitemap'

export const revalidate = 60

export default function sitemap(): MetadataRoute.Sitemap {
  return buildSitemap()
}
