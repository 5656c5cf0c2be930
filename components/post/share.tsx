import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** Buttons to share the page and copy its link; the custom element shows those that the browser supports. */
export function Share({ lang }: { lang: Language }) {
  const { share } = getMessages(lang)
  const button = 'rounded border border-line px-3 py-1.5 text-sm hover:border-accent hover:text-accent'
  return (
    <share-links class="flex min-h-10 gap-x-3" data-copied={share.copied}>
      <button type="button" className={button} value="share" hidden suppressHydrationWarning>
        {share.send}
      </button>
      <button type="button" className={button} value="copy" hidden suppressHydrationWarning>
        {share.copy}
      </button>
      <span role="status" className="self-center text-muted text-sm" />
    </share-links>
  )
}
