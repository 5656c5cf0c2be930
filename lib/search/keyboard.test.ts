import assert from 'node:assert/strict'
import { test } from 'node:test'
import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'
import { switchKeyboard } from './keyboard'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

test('a word typed in the other layout is converted', () => {
  for (const [typed, meant] of [
    ['djxpstus', '어텐션'],
    ['gkrtmq', '학습'],
    ['ㅣㅐㄱㅁ', 'lora'],
    ['ㅁㅅㅅ둣ㅑㅐㅜ', 'attention'],
    ['inpainting', undefined],
    ['hhkd', undefined],
    ['c++', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(switchKeyboard(typed), meant, typed)
  }
})

test('every word of four letters is handled, with the result of es-hangul where it has one', () => {
  let refused = 0
  for (let number = 0; number < 26 ** 4; number += 1) {
    const word = [26 ** 3, 26 ** 2, 26, 1].map((place) => alphabet[Math.floor(number / place) % 26]).join('')
    const switched = switchKeyboard(word)
    if (number % 97 > 0 && switched === undefined) continue // es-hangul is slow: compare a sample
    let theirs: string | undefined
    try {
      theirs = convertQwertyToHangul(word)
    } catch {
      refused += 1 // “Invalid hangul Characters”: this once crashed the search
    }
    assert.equal(switched, theirs && /^[가-힣]{2,}$/.test(theirs) ? theirs : undefined, word)
  }
  assert.ok(refused > 0, 'es-hangul refuses no word any more: its own conversion will do')
})

test('converting to Latin letters and back gives the original Hangul', () => {
  for (const word of ['쿼터니언', '훼손', '닭볶음', '외워', '의의', '값없이', '꿰뚫는']) {
    assert.equal(switchKeyboard(convertHangulToQwerty(word)), word)
  }
})
