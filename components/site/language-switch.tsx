import { routes } from '@/lib/addresses/routes'
import { getMessages } from '@/lib/i18n/messages'
import type { Alternates } from '@/lib/metadata/seo'
import { type Language, site } from '@/site.config'

interface Link {
  path: string
  name: string
}

/** Alternative links for a page without a translation, by language. */
export type Elsewhere = Partial<Record<Language, Link[]>>

interface LanguageSwitchProps {
  lang: Language
  alternates: Alternates
  elsewhere?: Elsewhere
  sections?: Partial<Record<Language, string[]>>
}

const item = 'block py-1 text-muted hover:text-ink'

/**
 * Links to this page in the other languages; `enhance/same-section.ts` leads to the section that is being read. For a language without a translation a popover says so, in that language.
 */
export function LanguageSwitch({ lang, alternates, elsewhere = {}, sections = {} }: LanguageSwitchProps) {
  return site.languages
    .filter((other) => other !== lang)
    .map((other) => {
      const { languageName } = getMessages(other)
      if (!alternates[other]) return <MissingLanguage key={other} lang={other} links={elsewhere[other] ?? []} />
      return (
        <a
          key={other}
          href={alternates[other]}
          hrefLang={other}
          lang={other}
          data-sections={sections[other]?.join(' ')}
          suppressHydrationWarning
          className={item}
        >
          {languageName}
        </a>
      )
    })
}

/** A button and its popover; works without JavaScript. */
function MissingLanguage({ lang, links }: { lang: Language; links: Link[] }) {
  const { languageName, notInThisLanguage, postsInThisLanguage } = getMessages(lang)
  const id = `not-in-${lang}`
  return (
    <div lang={lang}>
      <button type="button" popoverTarget={id} className={item}>
        {languageName}
      </button>
      <div popover="auto" id={id} className="sheet language-note">
        <p>{notInThisLanguage}</p>
        <ul>
          {[{ path: routes.posts(lang), name: postsInThisLanguage }, ...links].map(({ path, name }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
