import { getMessages } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import type { Alternates } from '@/lib/seo'
import { type Language, site } from '@/site.config'

/** Links to this page in the other languages, or to their first page where it has no translation. */
export function LanguageSwitch({ lang, alternates }: { lang: Language; alternates: Alternates }) {
  return site.languages
    .filter((other) => other !== lang)
    .map((other) => (
      <a
        key={other}
        href={alternates[other] ?? routes.posts(other)}
        hrefLang={other}
        lang={other}
        title={alternates[other] ? undefined : getMessages(lang).notInThisLanguage}
        className="block py-1 text-muted text-sm hover:text-ink"
      >
        {getMessages(other).languageName}
      </a>
    ))
}
