import { getMessages } from '@/lib/i18n/messages'
import { getFooterLinks } from '@/lib/pages/navigation'
import { type Language, site } from '@/site.config'
import { EmailLink } from './email-link'
import { OwnLink, ProfileLink } from './own-link'

const link = 'py-0.5 hover:text-ink'

export function SiteFooter({ lang }: { lang: Language }) {
  const { author, license, description } = site
  const messages = getMessages(lang)
  return (
    <footer className="columns pb-12">
      <div className="all-columns flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-t pt-6 text-muted text-sm">
        <p className="tagline mr-auto">{description[lang]}</p>
        {getFooterLinks(lang).map(({ href, text }) => (
          <OwnLink key={href} href={href} text={text} className={link} />
        ))}
        {author.profiles?.map((profile) => (
          <ProfileLink key={profile} profile={profile} lang={lang} className={link} />
        ))}
        {author.email && <EmailLink address={author.email} text={messages.email} className={link} />}
        {license && (
          <p className="basis-full pt-2">
            {messages.license}{' '}
            <a href={license.url} rel="license" className="underline hover:text-ink">
              {license.name}
            </a>
          </p>
        )}
      </div>
    </footer>
  )
}
