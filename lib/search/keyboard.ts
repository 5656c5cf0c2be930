import { assemble, convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul'

/**
 * Letters that make whole syllables: each vowel, simple or compound, has a consonant before it. Only these may be
 * assembled: es-hangul throws where a consonant follows a compound vowel that stands alone (ㅑㅞㅁ).
 */
const syllables = /^(?:[ㄱ-ㅎ]+(?:ㅗ[ㅏㅐㅣ]?|ㅜ[ㅓㅔㅣ]?|ㅡㅣ?|[ㅏ-ㅣ]))+[ㄱ-ㅎ]*$/

/**
 * What a word would be if the keyboard had been in the other language.
 * @returns undefined where that is no word: letters that make no syllables, signs between them
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
