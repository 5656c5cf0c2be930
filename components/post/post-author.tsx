import { routes } from '@/lib/addresses/routes'
import { findContentPage } from '@/lib/content'
import { getMessages } from '@/lib/i18n/messages'
import { type Language, site } from '@/site.config'

/** Who has written a post, and where there is more. */
export function PostAuthor({ lang }: { lang: Language }) {
  const messages = getMessages(lang)
  const { name, profiles = [] } = site.author
  const links = [
    ...(findContentPage(lang, 'about') ? [[routes.about(lang), messages.about] as const] : []),
    ...profiles.map((profile) => [profile, new URL(profile).hostname.replace(/^www\./, '')] as const),
    [routes.feed(lang), messages.feed] as const,
  ]
  return (
    <section aria-label={messages.writtenBy} className="mt-10 border-line border-t pt-5">
      <p className="leading-relaxed">
        <strong>{name}</strong> <span className="text-muted">{site.description[lang]}</span>
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-5 text-sm">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 text-muted hover:text-accent">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
