import { stemmer } from 'stemmer'
import { fold, splitWords } from './analyze'
import { listCommonStems } from './common-english'
import { listRelatedWords } from './related-words'
import { commonWords } from './sound/common-words'
import { shippedTerms } from './terms'

/** Common words of Korean, beside those that sound like English (`sound/common-words.ts`). */
const korean =
  '인간 인류 사회 세계 자연 지구 생명 역사 정신 마음 미래 과거 현재 시대 문명 예술 종교 철학 과학 기술 산업 경제 정부 법률 개인 집단 남성 여성 청년 노인 아동'

let commonRightWords: ReadonlySet<string> | undefined
/** Words of names by their first letter: a query asks for few, and to split all names takes as long as many queries. */
const nameWordsByInitial = new Map<string, ReadonlySet<string>>()

function listNameWords(initial: string): ReadonlySet<string> {
  const known = nameWordsByInitial.get(initial)
  if (known) return known
  const begins = new RegExp(`(?<![\\p{L}\\p{N}])${initial}`, 'iu')
  const words = shippedTerms
    .flatMap((names) => names.filter((name) => begins.test(name)))
    .flatMap((name) => splitWords(fold(name)))
    .map(({ text }) => (/[a-z]/.test(text) ? stemmer(text) : text))
  const made = new Set(words)
  nameWordsByInitial.set(initial, made)
  return made
}

/**
 * Whether a word is spelled right, so that it is no typo of another word that posts have: `draft` is not `drift`.
 * Common words and terms of the field; not a dictionary, so an uncommon word may still be corrected.
 */
export function isRightWord(word: string): boolean {
  commonRightWords ??= new Set([...listCommonStems(), ...korean.split(' '), ...commonWords])
  const nameWords = listNameWords(word.charAt(0))
  const isRight = (form: string) => commonRightWords!.has(form) || nameWords.has(form)
  if (/^[a-z]/.test(word)) return isRight(word) || isRight(stemmer(word))
  return isRight(word) || listRelatedWords({ kind: 'hangul', text: word }).length > 0
}
