import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

/** One button, hidden until `enhance/theme-switch.ts` runs: without JavaScript the system's theme applies. */
export function ThemeSwitch({ lang }: { lang: Language }) {
  const { darkTheme } = getMessages(lang)
  return (
    <theme-switch class="theme-switch" suppressHydrationWarning>
      <button
        type="button"
        aria-pressed="false"
        suppressHydrationWarning
        aria-label={darkTheme}
        title={darkTheme}
        className="grid size-9 sm:-mr-2 place-items-center rounded-full text-muted hover:text-ink"
      >
        <svg
          viewBox="0 0 20 20"
          width="18"
          height="18"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <circle cx="10" cy="10" r="6.75" />
          <path d="M10 3.25a6.75 6.75 0 0 1 0 13.5z" fill="currentColor" />
        </svg>
      </button>
    </theme-switch>
  )
}
