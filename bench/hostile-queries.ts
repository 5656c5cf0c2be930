import { seeded } from '@/lib/work/seeded'

const random = seeded(11)
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!
const many = (count: number, make: () => string) => Array.from({ length: Math.ceil(random() * count) }, make).join('')

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const marks = [...'"\'`()[]{}<>|&*:;,.!?-+~^\\/%_=#@$\0\u200b\u202e\ufeff']
const syllable = () => String.fromCodePoint(0xac00 + Math.floor(random() * 11_172))
const any = () => String.fromCodePoint(pick([32, 0x80, 0x300, 0x1100, 0x3130, 0x1f300]) + Math.floor(random() * 120))
const words = [
  'lora',
  'attention',
  '어텐션',
  '트랜스포머',
  'inpainting',
  'injective',
  'NEAR',
  'OR',
  'NOT',
  'lang:en',
  'tag:',
]

/** What has been hard for searches: quotes, operators, words of no keyboard, letters that combine, other scripts. */
const kinds: (() => string)[] = [
  () => many(12, () => pick(letters)),
  () => many(60, syllable),
  () => many(60, () => `"${pick(letters)} `),
  () => many(30, () => pick(marks)),
  () => many(40, any),
  () => many(20, () => `${pick(words)}${pick(marks)}`),
  () => many(20, () => `${pick(words)} `),
  () => pick(words).repeat(Math.ceil(random() * 30)),
  () => `${pick(words)}' OR 1=1; DROP TABLE posts; --`,
  () => many(100, () => pick(['(', ')', '"', '*', '가'])),
]

/** A query that means ill: seeded, at most 200 characters, as many as the search reads. */
export function hostileQuery(number: number): string {
  return Array.from(kinds[number % kinds.length]!())
    .slice(0, 200)
    .join('')
}
