import type { MetadataRoute } from 'next'
import generated from '@/.generated/manifest.json'
import { routes, toHref } from '@/lib/addresses/routes'
import { siteName } from '@/lib/site/names'
import { defaultLanguage, site } from '@/site.config'

/**
 * `/manifest.webmanifest`. `minimal-ui` keeps the back and reload buttons, which reading by links needs.
 */
export default function manifest(): MetadataRoute.Manifest {
  const { icons, colours } = generated
  return {
    id: toHref('/'),
    name: siteName(defaultLanguage),
    short_name: siteName(defaultLanguage),
    description: site.description[defaultLanguage],
    lang: defaultLanguage,
    dir: 'auto',
    start_url: toHref(routes.posts(defaultLanguage)),
    scope: toHref('/'),
    display: 'minimal-ui',
    background_color: colours.paper.light,
    theme_color: colours.paper.light,
    icons: [
      { src: toHref(icons.small), sizes: '192x192', type: 'image/png' },
      { src: toHref(icons.large), sizes: '512x512', type: 'image/png' },
      { src: toHref(icons.maskable), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
