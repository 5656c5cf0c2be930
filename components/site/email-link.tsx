import { hideEmail } from '@/lib/text/hide-email'

interface EmailLinkProps {
  address: string
  /** What the mail begins with. */
  subject?: string
  body?: string
  /** The text of the link, which is not the address. */
  text: string
  className: string
}

/** @example escapeText('Q&A') // => 'Q&#38;A' */
const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A link to write to somebody, whose address is not in the page as such. React would write it plainly. */
export function EmailLink({ address, subject, body, text, className }: EmailLinkProps) {
  const html = `<a href="${hideEmail(address, { subject, body })}" class="${className}">${escapeText(text)}</a>`
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an encoded address and texts of the interface
  return <span className="contents" dangerouslySetInnerHTML={{ __html: html }} />
}
