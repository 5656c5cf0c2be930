import { getMessages } from '@/lib/i18n/messages'
import { isWriting, type Language, site } from '@/site.config'

/** In `npm run dev`: pictures that are pasted into a page or dropped on it go into its post. */
export function WritingPictures({ lang }: { lang: Language }) {
  if (!isWriting) return null
  const address = `${site.basePath}/api/pictures`
  const words = JSON.stringify(getMessages(lang).pictures)
  return <script src={address} data-pictures={address} data-words={words} defer />
}
