import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import type { Alternates } from '@/lib/metadata/seo'
import { getHeaderLinks } from '@/lib/pages/navigation'
import { siteName } from '@/lib/site/names'
import type { Language } from '@/site.config'
import { type Elsewhere, LanguageSwitch } from './language-switch'
import { OwnLink } from './own-link'
import { SearchLink } from './search-link'
import { ThemeSwitch } from './theme-switch'

interface SiteHeaderProps {
  lang: Language
  /** Name of the list or page that is current. */
  current?: string | undefined
  alternates: Alternates
  elsewhere?: Elsewhere
  sections?: Partial<Record<Language, string[]>>
}

export function SiteHeader({ lang, current, alternates, elsewhere, sections }: SiteHeaderProps) {
  const messages = getMessages(lang)
  return (
    <header className="site-header columns pt-2.5 pb-8 margin:pt-8 margin:pb-14">
      <div className="all-columns flex items-center gap-x-2 sm:gap-x-5">
        <a
          href={routes.posts(lang)}
          aria-label={messages.home(siteName(lang))}
          className="mr-auto border-accent border-r-2 py-0.5 pr-2.5 font-bold text-xl leading-tight tracking-tight"
        >
          {siteName(lang)}
        </a>
        <SearchLink lang={lang} />
        <button
          type="button"
          popoverTarget="site-menu"
          className="menu-button -mr-2 grid size-9 place-items-center rounded-full"
        >
          <span className="visually-hidden">{messages.menu}</span>
          <svg viewBox="0 0 20 20" width="20" height="20" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
            <path d="M2.5 6h15M2.5 14h15" strokeLinecap="round" />
          </svg>
        </button>
        {/* On narrow screens a popover. */}
        <div id="site-menu" popover="auto" className="site-menu">
          <nav aria-label={messages.siteNavigation}>
            <ul className="sm:flex sm:gap-x-5">
              {getHeaderLinks(lang).map(({ name, href, text }) => (
                <li key={name}>
                  <OwnLink
                    href={href}
                    text={text}
                    isCurrent={name === current}
                    className="block py-1 text-muted hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
                  />
                </li>
              ))}
            </ul>
          </nav>
          <LanguageSwitch lang={lang} alternates={alternates} elsewhere={elsewhere} sections={sections} />
          <ThemeSwitch lang={lang} />
        </div>
      </div>
    </header>
  )
}
