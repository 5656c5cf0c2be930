import { absoluteUrl } from '@/lib/addresses/routes'
import { site } from '@/site.config'

export const securityPath = '/.well-known/security.txt'

/** The address of whoever is told of a hole in the site, as `security.txt` writes it; undefined when none is known. */
export function findSecurityContact({
  securityContact,
  author,
}: Pick<typeof site, 'securityContact' | 'author'> = site) {
  if (securityContact === false) return undefined
  const contact = securityContact ?? author.email
  return contact?.includes('://') === false ? `mailto:${contact}` : contact
}

/**
 * `security.txt`: how to report a hole in the site (RFC 9116). It expires a year after it was made, because an old
 * contact is worse than none.
 * @returns undefined when there is no contact
 */
export function renderSecurityText(made: Date, contact: string | undefined): string | undefined {
  if (!contact) return undefined
  const expires = new Date(made)
  expires.setUTCFullYear(expires.getUTCFullYear() + 1)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(/\.\d+/, '')}`,
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${absoluteUrl(securityPath)}`,
    '',
  ].join('\n')
}
