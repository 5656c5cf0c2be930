import { assemble, convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul'

/**
 * Letter sequences that form complete syllables: each vowel, simple or compound, follows a consonant. Others must not
 * be passed to `assemble`: es-hangul throws on a consonant after a standalone compound vowel (ㅑㅞㅁ).
 */
const syllables = /^(?:[ㄱ-ㅎ]+(?:ㅗ[ㅏㅐㅣ]?|ㅜ[ㅓㅔㅣ]?|ㅡㅣ?|[ㅏ-ㅣ]))+[ㄱ-ㅎ]*$/

/**
 * The word typed with the same keys in the other keyboard layout.
 * @returns undefined when that is not a word: incomplete syllables, or symbols between letters
 * @example switchKeyboard('djxpstus') // => '어텐션'
 * @example switchKeyboard('ㅣㅐㄱㅁ') // => 'lora'
 * @example switchKeyboard('inpainting') // => undefined
 */
export function switchKeyboard(word: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(word)) {
    const latin = convertHangulToQwerty(word).toLowerCase()
    return /^[a-z][\w-]+$/.test(latin) ? latin : undefined
  }
  const letters = convertQwertyToAlphabet(word)
  const hangul = syllables.test(letters) ? assemble([letters]) : ''
  return /^[가-힣]{2,}$/.test(hangul) ? hangul : undefined
}
