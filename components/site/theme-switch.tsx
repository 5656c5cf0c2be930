import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'

const icons = {
  system: 'M3 4h14v9H3zM7 17h6M10 13v4',
  light:
    'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  dark: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
}

/** Three buttons, hidden until `enhance/theme-switch.ts` runs: without JavaScript the system's theme applies. */
export function ThemeSwitch({ lang }: { lang: Language }) {
  const { theme } = getMessages(lang)
  return (
    <theme-switch class="theme-switch" suppressHydrationWarning>
      <fieldset className="flex rounded-full border border-line p-0.5">
        <legend className="visually-hidden">{theme.label}</legend>
        {(['system', 'light', 'dark'] as const).map((name) => (
          <button
            key={name}
            type="button"
            value={name}
            aria-pressed="false"
            suppressHydrationWarning
            aria-label={theme[name]}
            title={theme[name]}
            className="grid size-7 place-items-center rounded-full text-muted hover:text-ink"
          >
            <svg
              viewBox="0 0 20 20"
              width="16"
              height="16"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              aria-hidden="true"
            >
              <path d={icons[name]} strokeLinecap="round" strokeLinejoin="round" />
            </svg>
          </button>
        ))}
      </fieldset>
    </theme-switch>
  )
}
