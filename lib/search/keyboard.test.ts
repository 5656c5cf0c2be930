import assert from 'node:assert/strict'
import { test } from 'node:test'
import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'
import { switchKeyboard } from './keyboard'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

test('a word typed in the other language is that word', () => {
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

test('every word of four letters has an answer, the one of es-hangul where that has one', () => {
  let refused = 0
  for (let number = 0; number < 26 ** 4; number += 1) {
    const word = [26 ** 3, 26 ** 2, 26, 1].map((place) => alphabet[Math.floor(number / place) % 26]).join('')
    const switched = switchKeyboard(word)
    if (number % 97 > 0 && switched === undefined) continue // theirs is slow: a part is compared
    let theirs: string | undefined
    try {
      theirs = convertQwertyToHangul(word)
    } catch {
      refused += 1 // “Invalid hangul Characters”: what brought search down
    }
    assert.equal(switched, theirs && /^[가-힣]{2,}$/.test(theirs) ? theirs : undefined, word)
  }
  assert.ok(refused > 0, 'es-hangul refuses no word any more: its own conversion will do')
})

test('what was typed in Hangul comes back from what it is in Latin letters', () => {
  for (const word of ['쿼터니언', '훼손', '닭볶음', '외워', '의의', '값없이', '꿰뚫는']) {
    assert.equal(switchKeyboard(convertHangulToQwerty(word)), word)
  }
})
