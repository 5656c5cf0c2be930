import { settings as en } from '@/lib/i18n/authors/en/settings'
import { settings as ko } from '@/lib/i18n/authors/ko/settings'
import type { Check, SettingsTexts } from './define-audience'

/** A field of the owner's files that is wrong. */
export interface WrongSetting {
  file: 'site.config.ts' | 'messages.ts'
  field: string
  /** Its value; not of a field that nothing knows. */
  found: unknown
  remedy: Check[2]
  isUnknown: boolean
}

/** Of this process, in a check: its settings can be used, with others in the places of the wrong ones. */
export const collected: WrongSetting[] = []

/**
 * Collects what is wrong in a check (`lib/site/read-settings.ts`), which goes on with the rest.
 * @throws Error listing what is wrong, if anything is, everywhere else
 */
export function refuse(wrong: readonly WrongSetting[], say: SettingsTexts): void {
  if (wrong.length === 0) return
  // biome-ignore lint/style/noProcessEnv: processes that a check starts are checks, too
  if (process.env.SETTINGS === 'collected') collected.push(...wrong)
  else
    throw new Error(
      say.wrong(
        wrong[0]!.file,
        wrong.map((one) => `  ${sayWrong(one, say).join(', ')}`),
      ),
    )
}

/** What is wrong with a field, and what to write. */
export function sayWrong({ field, found, remedy, isUnknown }: WrongSetting, say: SettingsTexts): [string, string] {
  if (isUnknown) return [say.unknown(field), remedy(say)]
  return [say.found(field, found === undefined ? undefined : JSON.stringify(found)), say.write(remedy(say))]
}

interface Languages {
  authorLanguage?: unknown
  languages?: unknown
}

/** The language that `lib/i18n/authors` will have: it is known before all else, and may be wrong itself. */
export function languageOf({ authorLanguage, languages }: Languages): 'ko' | 'en' {
  const [first] = Array.isArray(languages) ? (languages as unknown[]) : []
  return (authorLanguage ?? first) === 'ko' ? 'ko' : 'en'
}

export const textsFor = (settings: Languages): SettingsTexts => (languageOf(settings) === 'ko' ? ko : en)
