import { refuse, textsFor, type WrongSetting } from '@/lib/site/wrong-settings'
import { findNearestName } from '@/lib/text/nearest-name'
import { site } from '@/site.config'
import type { Messages } from './ko'
import { type Language, words } from './words'

/** Some of the texts; a text with arguments is replaced by a function with the same ones. */
type Some<Texts> = {
  [Key in keyof Texts]?: Texts[Key] extends (...args: never[]) => unknown
    ? Texts[Key]
    : Texts[Key] extends readonly unknown[]
      ? Texts[Key]
      : Texts[Key] extends object
        ? Some<Texts[Key]>
        : Texts[Key]
}

export type OwnMessages = Partial<Record<Language, Some<Messages>>>

/**
 * The owner's words (`messages.ts`).
 * @throws Error naming texts that are empty, and names of none, in the language of the author
 */
export function defineMessages(messages: OwnMessages): OwnMessages {
  refuse(listWrong(messages, words, []), textsFor(site))
  return messages
}

function listWrong(own: object, known: object, path: string[]): WrongSetting[] {
  return Object.entries(own).flatMap(([key, value]) => {
    const field = [...path, key].join('.')
    const names = Object.keys(known)
    const wrong = (remedy: WrongSetting['remedy'], isUnknown = false) => [
      { file: 'messages.ts' as const, field, found: value, remedy, isUnknown },
    ]
    if (!names.includes(key)) return wrong((say) => say.noField(findNearestName(key, names), names), true)
    const text = known[key as keyof typeof known] as unknown
    if (isGroup(text) && isGroup(value)) return listWrong(value, text, [...path, key])
    const isEmpty = value === undefined || (typeof value === 'string' && value.trim() === '')
    return isEmpty || isGroup(text) !== isGroup(value) ? wrong((say) => say.emptyText) : []
  })
}

/**
 * Texts with some of them replaced.
 * @example replaceTexts({ a: '1', b: { c: '2' } }, { b: { c: '3' } }) // => { a: '1', b: { c: '3' } }
 */
export function replaceTexts<Texts extends object>(texts: Texts, own: Some<Texts> | undefined): Texts {
  if (!own) return texts
  const entries = Object.entries(own).map(([key, value]) => {
    const before = texts[key as keyof Texts]
    return [key, isGroup(value) && isGroup(before) ? replaceTexts(before, value) : value]
  })
  return { ...texts, ...Object.fromEntries(entries) }
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
