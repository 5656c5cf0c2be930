import { stemmer } from 'stemmer'
import { fold, splitWords } from './analyze'
import { listCommonStems } from './common-english'
import { listRelatedWords } from './related-words'
import { commonWords } from './sound/common-words'
import { shippedTerms } from './terms'

/** Common words of Korean, beside those that sound like English (`sound/common-words.ts`). */
const korean =
  '인간 인류 사회 세계 자연 지구 생명 역사 정신 마음 미래 과거 현재 시대 문명 예술 종교 철학 과학 기술 산업 경제 정부 법률 개인 집단 남성 여성 청년 노인 아동'

let rightWords: ReadonlySet<string> | undefined

const listRightWords = () =>
  new Set<string>([
    ...listCommonStems(),
    ...korean.split(' '),
    ...commonWords,
    ...shippedTerms
      .flat()
      .flatMap((name) => splitWords(fold(name)))
      .map(({ text }) => (/[a-z]/.test(text) ? stemmer(text) : text)),
  ])

/**
 * Whether a word is spelled right, so that it is no typo of another word that posts have: `draft` is not `drift`.
 * Common words and terms of the field; not a dictionary, so an uncommon word may still be corrected.
 */
export function isRightWord(word: string): boolean {
  rightWords ??= listRightWords()
  if (/^[a-z]/.test(word)) return rightWords.has(word) || rightWords.has(stemmer(word))
  return rightWords.has(word) || listRelatedWords({ kind: 'hangul', text: word }).length > 0
}
