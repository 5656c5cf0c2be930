import { getMessages } from '@/lib/i18n/messages'
import { getFooterLinks, nameProfile } from '@/lib/pages/navigation'
import { type Language, site } from '@/site.config'
import { EmailLink } from './email-link'

const link = 'py-0.5 hover:text-ink'

export function SiteFooter({ lang }: { lang: Language }) {
  const { author, license, description } = site
  const messages = getMessages(lang)
  return (
    <footer className="columns pb-12">
      <div className="all-columns flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-t pt-6 text-muted text-sm">
        <p className="tagline mr-auto">{description[lang]}</p>
        {getFooterLinks(lang).map(({ href, text }) => (
          <a key={href} href={href} className={link}>
            {text}
          </a>
        ))}
        {author.profiles?.map((profile) => (
          <a key={profile} href={profile} rel="me" className={link}>
            {nameProfile(profile)}
          </a>
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
