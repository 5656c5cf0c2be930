import { environment as en } from '@/lib/i18n/authors/en/environment'
import { environment as ko } from '@/lib/i18n/authors/ko/environment'
import type { WrongVariable } from './environment.js'
import { guessLanguage } from './read-settings'

/**
 * What is wrong in the environment, for its owner: his language is guessed, because no setting can be read yet.
 * @param fileOf the file that a variable comes from, such as `.env.local`, if it comes from one
 */
export function describeVariables(
  wrong: readonly WrongVariable[],
  fileOf: (name: string) => string | undefined = () => undefined,
  language = guessLanguage(),
): string {
  const texts = language === 'ko' ? ko : en
  const lines = wrong.map(({ name, value, isHidden, remedy }) =>
    texts.wrong(
      [name, fileOf(name)].filter(Boolean).join(' – '),
      isHidden ? texts.hidden(value.length) : JSON.stringify(value),
      texts.remedies[name] ?? remedy,
    ),
  )
  return [texts.heading(wrong.length), ...lines].join('\n')
}
