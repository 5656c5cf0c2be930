import { routes } from '@/lib/addresses/routes'
import { findContentPage } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import type { Alternates } from '@/lib/metadata/seo'
import { type Language, site } from '@/site.config'
import { type Elsewhere, LanguageSwitch } from './language-switch'
import { SearchLink } from './search-link'
import { ThemeSwitch } from './theme-switch'

export type NavigationItem = (typeof site.navigation)[number]

interface SiteHeaderProps {
  lang: Language
  current?: NavigationItem
  alternates: Alternates
  elsewhere?: Elsewhere
}

export function SiteHeader({ lang, current, alternates, elsewhere }: SiteHeaderProps) {
  const messages = getMessages(lang)
  // A language may lack the about page.
  const items = site.navigation.filter((item) => item !== 'about' || findContentPage(lang, 'about'))
  return (
    <header className="site-header columns pt-6 pb-10 margin:pt-9 margin:pb-16">
      <div className="all-columns flex flex-wrap items-center gap-x-6 gap-y-3">
        <a
          href={routes.posts(lang)}
          aria-label={messages.home(site.name)}
          className="mr-auto border-accent border-r-2 py-0.5 pr-2.5 font-bold text-xl leading-tight tracking-tight"
        >
          {site.name}
        </a>
        <nav aria-label={messages.siteNavigation} className="order-last w-full sm:order-none sm:w-auto">
          <ul className="flex gap-x-5">
            {items.map((item) => (
              <li key={item}>
                <a
                  href={routes[item](lang)}
                  aria-current={item === current ? 'page' : undefined}
                  className="block py-1 text-muted hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {messages[item]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="controls flex items-center gap-x-3">
          <SearchLink lang={lang} />
          <LanguageSwitch lang={lang} alternates={alternates} elsewhere={elsewhere} />
          <ThemeSwitch lang={lang} />
        </div>
      </div>
    </header>
  )
}
