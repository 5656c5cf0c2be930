import type { Messages } from './ko'
import type { Language } from './words'

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
 * @throws Error naming a text that is empty
 */
export function defineMessages(messages: OwnMessages): OwnMessages {
  const empty = Object.entries(messages).flatMap(([lang, texts]) => listEmpty(texts, [lang]))
  if (empty.length > 0) throw new Error(`messages.ts: ${empty.join(', ')}: write a text, or take it out`)
  return messages
}

function listEmpty(texts: object, path: string[]): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    if (isGroup(value)) return listEmpty(value, [...path, key])
    return value === undefined || (typeof value === 'string' && value.trim() === '') ? [[...path, key].join('.')] : []
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
