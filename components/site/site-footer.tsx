import { getMessages } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { type Language, site } from '@/site.config'

export function SiteFooter({ lang }: { lang: Language }) {
  return (
    <footer className="columns pb-12">
      <div className="all-columns flex flex-wrap gap-x-6 gap-y-1 border-line border-t pt-6 text-muted text-sm">
        <p className="mr-auto max-w-prose">{site.description[lang]}</p>
        <a href={routes.feed(lang)} className="py-0.5 hover:text-ink">
          {getMessages(lang).feed}
        </a>
      </div>
    </footer>
  )
}
