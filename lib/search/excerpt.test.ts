import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findExcerpt, markText, type Part } from './excerpt'
import type { Marked } from './find-marks'

const ask = (tokens: string[], inside: string[] = []): Marked => ({ tokens, inside })
const show = (parts: Part[]) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('a noun is marked without its particle, a verb entirely', () => {
  assert.equal(
    show(markText('어텐션을 쓰면 셀프어텐션이다', [ask(['어텐션'], ['어텐션'])])),
    '[어텐션]을 쓰면 셀프[어텐션]이다',
  )
  assert.equal(show(markText('손실을 줄였다', [ask(['~ㅈㅜㄹㅇㅣ'])])), '손실을 [줄였다]')
  assert.equal(
    show(markText('FlashAttention은 flash-attention', [ask(['flash', 'flashattention'])])),
    '[FlashAttention]은 [flash-attention]',
  )
})

test('a word of a name is marked beside the others only, and a synonym is told from what is typed', () => {
  const llm = { tokens: ['llm', '언어', '모델'], inside: [], parts: ['언어', '모델'], typed: ['llm'] }
  assert.equal(
    show(markText('LLM은 언어 모델이고, 이 모델로 쓴 언어는', [llm])),
    '[LLM]은 [언어] [모델]이고, 이 모델로 쓴 언어는',
  )
  assert.deepEqual(
    markText('LLM, 언어 모델', [llm]).map(({ isSynonym }) => isSynonym),
    [undefined, undefined, true, undefined, true],
  )
})

test('words are marked as in the whole text, though only those near a match are read', () => {
  const name = { tokens: ['언어', '모델'], inside: [], parts: ['언어', '모델'] }
  assert.equal(show(markText('하나 언어 — 모델 둘', [name])), '하나 [언어] — [모델] 둘')
  assert.equal(show(markText('언어 다른 모델', [name])), '언어 다른 모델')
  assert.equal(
    show(markText('값은 4 비트로 줄고, 14 비트는 아니다', [ask(['4bit'])])),
    '값은 [4 비트]로 줄고, 14 비트는 아니다',
  )
  assert.equal(
    show(markText('쉬었다, 수다, 골라 쓴다', [ask(['~ㅅㅜㅣ', '~ㄱㅗㄹㅡ'])])),
    '[쉬었다], 수다, [골라] 쓴다',
  )
  assert.equal(show(markText('a-b 라면 banana', [ask(['a', 'b'])])), '[a-b] 라면 banana')
})

test('a part of a word in camel case is marked where nothing else is', () => {
  assert.equal(show(markText('FlashAttention을 쓴다', [ask(['attention'])])), 'Flash[Attention]을 쓴다')
  assert.equal(show(markText('attention과 FlashAttention', [ask(['attention'])])), '[attention]과 FlashAttention')
})

test('what looks like markup stays text', () => {
  const parts = markText('<img onerror=alert(1)> 어텐션', [ask(['어텐션'])])
  assert.deepEqual(parts, [
    { text: '<img onerror=alert(1)> ', marked: false },
    { text: '어텐션', marked: true },
  ])
})

const filler = '이 문장은 자리를 채운다. '.repeat(20)

test('the excerpt is from the section with the most matches, around them', () => {
  const sections = [
    { id: 'a', title: '가', text: `${filler}어텐션이 있다.` },
    { id: 'b', title: '나', text: `${filler}어텐션과 캐시가 함께 있다. ${filler}` },
  ]
  const { section, parts } = findExcerpt(sections, [ask(['어텐션']), ask(['캐시'])], '요약')
  assert.equal(section?.id, 'b')
  assert.match(show(parts), /^\[어텐션\]과 \[캐시\]가 함께 있다\..*채운다\.$/)
  assert.ok(show(parts).length < 220)
})

test('an excerpt is cut at a word where no sentence ends', () => {
  const words = '앞에 오는 말들이 길게 이어지고 '.repeat(8)
  const { parts } = findExcerpt([{ id: 'a', title: '', text: `${words}어텐션 ${words}` }], [ask(['어텐션'])], '')
  assert.match(show(parts), /^… .*말들이 길게 이어지고 .*\[어텐션\] .*[가-힣]…$/)
})

const quote = (text: string, ...tokens: string[]) =>
  show(findExcerpt([{ id: 'a', title: '', text }], tokens.length > 0 ? [ask(tokens)] : [], text).parts)

test('an excerpt has no particle of a formula that is left out', () => {
  assert.equal(
    quote('어텐션 커널은 다시 쓴다. 쿼리마다 키를 찾아 읽고 …를 계산한다. 끝이다.', '어텐션'),
    '[어텐션] 커널은 다시 쓴다.',
  )
  assert.equal(quote('…를 계산한 뒤 캐시에 넣는다. 끝이다.', '캐시'), '… 계산한 뒤 [캐시]에 넣는다. 끝이다.')
  assert.equal(quote('쿼리로 캐시에서 값을 읽고 …를 곱한다.', '캐시'), '쿼리로 [캐시]에서 값을 읽고…')
  assert.equal(quote('캐시가 …라면 늘린다. 캐시는 줄에 한 번 쓴다.', '캐시'), '[캐시]는 줄에 한 번 쓴다.')
  assert.equal(quote('…가 층 하나의 값이다. 층은 모두 열둘이다.'), '층은 모두 열둘이다.')
  assert.equal(quote('…은 비율이다'), '… 비율이다')
})

test('an excerpt shows a mark where a sentence has one, though a heading has the word, too', () => {
  const sections = [
    { id: 'a', title: '캐시', text: '글이다.' },
    { id: 'b', title: '나', text: '값을 캐시에 넣는다.' },
  ]
  const { section, parts } = findExcerpt(sections, [ask(['캐시'])], '')
  assert.deepEqual([section?.id, show(parts)], ['b', '값을 [캐시]에 넣는다.'])
})

test('without a match in the text, the excerpt is from the section with a matching heading, or the summary', () => {
  const sections = [{ id: 'a', title: '캐시', text: '글이다.' }]
  assert.equal(show(findExcerpt(sections, [ask(['캐시'])], '요약').parts), '글이다.')
  const none = findExcerpt(sections, [ask(['없음'])], '요약이다.')
  assert.deepEqual([none.section, show(none.parts)], [undefined, '요약이다.'])
  assert.equal(show(findExcerpt(sections, [ask(['요약'])], '이 글의 요약이다.').parts), '이 글의 [요약]이다.')
})

test('a match in code alone is told, beside the prose around it', () => {
  const sections = [
    { id: 'a', title: '가', text: '글이다.', code: 'def attention(q): return q' },
    { id: 'b', title: '나', text: 'attention의 뜻.' },
  ]
  const [inText, inCode] = [sections, sections.slice(0, 1)].map((given) => findExcerpt(given, [ask(['attention'])], ''))
  assert.deepEqual([inText!.section?.id, inText!.place], ['b', 'text'])
  assert.deepEqual([inCode!.section?.id, inCode!.place, show(inCode!.parts)], ['a', 'code', '글이다.'])
})
