/** Characters that show nothing (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point), but those that turn lines. */
const hidden = String.raw`(?![\u202A-\u202E\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`

const picture = String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|[\uFE0E\uFE0F])?`
const subdivision = String.raw`[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}`
/** A letter of a script whose letters join, or whose words have no spaces between them. */
const joining = String.raw`(?<=[\p{L}\p{M}])(?<![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hang}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Zinh}\p{sc=Zyyy}])`
const leftward = String.raw`[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]`

/** Where such characters are part of what is seen: each with its neighbours, so that nothing can be hidden in a row of them. */
const meant = [
  // Emoji: flags of parts of countries, joined pictures, keys (https://www.unicode.org/reports/tr51/#Definitions).
  String.raw`\u{1F3F4}${subdivision}`,
  String.raw`${picture}(?:\u200D${picture})*`,
  String.raw`[\d#*]\uFE0F\u20E3`,
  // One variation of a sign or an ideograph.
  String.raw`[\p{S}\p{P}\p{sc=Hani}\p{sc=Mymr}\p{sc=Phag}][\uFE00-\uFE0F]`,
  String.raw`\p{Unified_Ideograph}[\u{E0100}-\u{E01EF}]`,
  String.raw`${joining}[\u180B-\u180F\u200B-\u200D]`,
  String.raw`(?<=${leftward}.*)[\u061C\u200E\u200F]|[\u061C\u200E\u200F](?=.*${leftward})`,
  // Old syllables of Hangul without a first consonant or a vowel.
  String.raw`[\u1100-\u115E\uA960-\uA97C]\u1160|\u115F(?=[\u1161-\u11A7\uD7B0-\uD7C6])|\u115F\u1160(?=[\u11A8-\u11FF\uD7CB-\uD7FB])`,
  // Where a word may be divided, or a line must or must not be broken beside a sign.
  String.raw`(?<=\p{L})\u00AD(?=\p{L})|(?<=[\p{P}\p{S}])[\u200B\u2060]|\u2060(?=[\p{P}\p{S}])`,
].join('|')

const any = new RegExp(hidden, 'u')
const each = new RegExp(`(?:${meant})|(?<stray>${hidden})`, 'gu')

/**
 * Finds the first character of a line that nobody sees and that makes no sign of its own: between letters, in code, or
 * in a row, where it can carry a text for programs (tag characters), or make two words that look the same.
 * @example findInvisible('ad\u200Bmin') // => { index: 2, character: '\u200B' }
 */
export function findInvisible(line: string): { index: number; character: string } | undefined {
  if (!any.test(line)) return undefined
  for (const { index, groups } of line.matchAll(each))
    if (groups?.stray !== undefined) return { index, character: groups.stray }
  return undefined
}
