import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import { type Language, site } from '@/site.config'

export function SiteFooter({ lang }: { lang: Language }) {
  const { archive, allSeries, feed } = getMessages(lang)
  const links = [
    [routes.archive(lang), archive],
    [routes.series(lang), allSeries],
    [routes.feed(lang), feed],
  ] as const
  return (
    <footer className="columns pb-12">
      <div className="all-columns flex flex-wrap gap-x-6 gap-y-1 border-line border-t pt-6 text-muted text-sm">
        <p className="mr-auto max-w-prose">{site.description[lang]}</p>
        {links.map(([href, text]) => (
          <a key={href} href={href} className="py-0.5 hover:text-ink">
            {text}
          </a>
        ))}
      </div>
    </footer>
  )
}
