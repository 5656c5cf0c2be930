import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinLetters, packLetters, packPost, packTerm, unpackLetters, unpackPost } from './pack'
import { spellTerm } from './search-index'

test('every syllable is its letters, also between others', () => {
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCharCode(code)
    for (const word of [syllable, `가${syllable}`, `${syllable}각`, `값${syllable}까`]) {
      assert.equal(joinLetters(unpackLetters(packTerm(word))), word)
    }
  }
})

test('packed letters keep their order and their number, and other words are not changed', () => {
  const words = ['가', '각', '값', '까', '나', '쀍', '의', '이', '힣'].map(spellTerm)
  const packed = words.map(packLetters)
  assert.deepEqual([...packed].sort(), packLetters([...words].sort().join(' ')).split(' '))
  assert.deepEqual(
    packed.map(({ length }) => length),
    words.map(({ length }) => length),
  )
  for (const term of ['lora', '2106.09685', 'c++', '漢字', '~ㅈㅜㄹㅇㅣ', 'émile'])
    assert.equal(joinLetters(unpackLetters(packTerm(term))), term)
})

test('a stored post is read as it was', () => {
  const post = { title: '글 😀', summary: '', sections: [{ id: 'a', title: '절', text: 'é \ud83d' }] }
  assert.deepEqual(unpackPost(packPost(post)), post)
})
