import { getMessages } from '@/lib/i18n/messages'
import { nameProfile } from '@/lib/pages/navigation'
import { readMailto } from '@/lib/site/profiles'
import type { Language } from '@/site.config'
import { EmailLink } from './email-link'

interface OwnLinkProps {
  href: string
  text: string
  className: string
  rel?: string
  isCurrent?: boolean
}

/** A link that the owner names; of one to write to somebody the address is not in the page as such. */
export function OwnLink({ href, text, className, rel, isCurrent = false }: OwnLinkProps) {
  const address = readMailto(href)
  if (address) return <EmailLink address={address} text={text} className={className} />
  return (
    <a href={href} rel={rel} aria-current={isCurrent ? 'page' : undefined} className={className}>
      {text}
    </a>
  )
}

/** A link to a page of an author elsewhere, under the name of its service, or to write to them. */
export function ProfileLink({ profile, lang, className }: { profile: string; lang: Language; className: string }) {
  const text = readMailto(profile) ? getMessages(lang).email : nameProfile(profile)
  return <OwnLink href={profile} rel="me" text={text} className={className} />
}
