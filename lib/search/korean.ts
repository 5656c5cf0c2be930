import { disassemble, hasBatchim } from 'es-hangul'

/**
 * Possible stems of a Korean word, without particle or ending. Korean is agglutinative: to a reader 어텐션, 어텐션을 and
 * 어텐션에서는 are the same. Nothing here decides between several readings: 전문가 could be 전문 with a particle. `readings.ts`
 * chooses those that the posts attest, for the index and for queries.
 */

type After = 'closed' | 'open' | 'any'

/** Particles that follow only nouns, with the syllable before them: closed by a consonant, open, or either. */
const nounParticles: [After, string][] = [
  ['closed', '을 과 으로 이란 이라는 이라고'],
  ['open', '를 가 와 로 란 라는 라고'],
  [
    'any',
    '의 에 들 에서 에게 께서 한테 부터 까지 보다 처럼 만큼 마다 조차 마저 대로 뿐 로서 로써 으로서 으로써 에게서 끼리 만',
  ],
]
/** Particles that can also be endings of verbs. */
const otherParticles: [After, string][] = [
  ['closed', '은 이 이나 이랑 이며 이고 이다 이라 이라도 이라면 이었다 이었던 인 입니다 이든'],
  ['open', '는 나 랑 며 고 다 라도 라면 였다 였던 든'],
  [
    'any',
    '도 밖에 이나마 커녕 씩 쯤 하고 인가 인지 이라서 인가요 인지요 인데 인데요 일까 일까요 이에요 이죠 이네요 이랑 이라던데 에다 에다가',
  ],
]

interface Particle {
  text: string
  after: After
  nounOnly: boolean
}

const particles: readonly Particle[] = [
  ...nounParticles.flatMap(([after, list]) => list.split(' ').map((text) => ({ text, after, nounOnly: true }))),
  ...otherParticles.flatMap(([after, list]) => list.split(' ').map((text) => ({ text, after, nounOnly: false }))),
]

/** Nouns that only look like a noun with a particle. */
const whole = new Set(
  '회의 도로 결과 효과 성과 과로 사이 차이 나이 높이 길이 깊이 넓이 너비 종이 아이 놀이 의의 주의 정의 강의 논의 동의 합의 유의 임의 편의 모의 예의 심의 호의 창의 평가 증가 추가 국가 물가 첨가 허가 참가 작가 화가 대가 원가 휴가 여가 이유 경로 회로 통로 진로 제로 매크로 별로 바로 서로 새로 스스로 실제로 하나 어느 모두 누구나 이와 모과 사과 통과 경과 초과 부과 학과 일과 속도 정도 온도 각도 밀도 빈도 정확도 난이도 태도 제도 지도 의도 시도 유도 척도 복잡도 신뢰도 당혹도 해상도 최대 최소 분만 불만 자만 미만 그만 오만 장만 기대로 절대로 그대로 언어 단어 용어 국어 고르 다만 단만 하지만 그러나 그리고 또는 같은 다른 있는 없는 어떤 이런 그런 저런 모든 여러 부터 거의 이미 이다 가나 만나 마나 얼마나 하나 혹은 지은 많은 좋은 작은 높은 낮은 넓은 깊은 얕은 짧은 젊은 늙은 굵은 얇은 두꺼운'.split(
    ' ',
  ),
)

/** Endings that turn nouns into verbs: 학습한다, 정렬된, 최적화하려면, 안정시켜. */
const madeVerb =
  /^(.{2,}?)(?:[하되](?:다|는|는데|는지|고|며|면|면서|여|여서|여야|여도|기|게|지|지만|자|던|므로|려면|려고|려는|도록|니|니까|거나|듯|나|였다|였고|였던|십시오|세요)|[한된](?:다|다는|다고|다면|다며|데|지|가)?|[할될](?:까|지|수록|지라도)?|[함됨]|[합됩]니다|해(?:서|도|야|지|진|진다|졌다|라|요)?|돼(?:서|도|야|요)?|[했됐](?:다|고|던|으며|지만|을|는데|는지|으면|습니다|더니|나|나요|어|어요|을까|을까요|죠|지|네|네요|던데|거든요?|음|으니까?|냐|길래|을때)?|시(?:키|켜|킨|킬|킴|켰).{0,3})$/

/** A noun that a word can be a form of. */
export interface Stem {
  text: string
  /** Whether the removed ending follows only nouns. */
  isNoun: boolean
}

/**
 * Possible stems of a word, without particles and verbal endings, longest first, without the word itself.
 * @example listStems('어텐션에서는') // => 어텐션에서 (perhaps no noun), 어텐션 (a noun)
 * @example listStems('최적화하려면') // => 최적화
 * @example listStems('회의') // => none
 */
export function listStems(word: string): readonly Stem[] {
  const known = stemsOf.get(word) ?? findStems(word)
  if (stemsOf.size > mostKept) stemsOf.clear()
  stemsOf.set(word, known)
  return known
}

/** Stems of words that were asked for: a query asks for those of its words many times. */
const stemsOf = new Map<string, readonly Stem[]>()
const mostKept = 5000

function findStems(word: string): Stem[] {
  const stems = new Map<string, boolean>()
  const rest = [word]
  for (let stem = rest.pop(); stem !== undefined && stems.size < 6; stem = rest.pop()) {
    if (whole.has(stem)) continue
    const made = madeVerb.exec(stem)?.[1]
    const shorter = [...withoutParticle(stem), ...(made ? [{ text: made, isNoun: true }] : [])]
    for (const { text, isNoun } of shorter) {
      if (!stems.has(text)) rest.push(text)
      stems.set(text, isNoun || (stems.get(text) ?? false))
    }
  }
  return [...stems].map(([text, isNoun]) => ({ text, isNoun })).sort((a, b) => b.text.length - a.text.length)
}

/** Particles by their last syllable. */
const particlesOf = new Map<string, Particle[]>()
for (const particle of particles) {
  const end = particle.text.slice(-1)
  particlesOf.set(end, [...(particlesOf.get(end) ?? []), particle])
}

function withoutParticle(word: string): Stem[] {
  return (particlesOf.get(word.slice(-1)) ?? []).flatMap(({ text: particle, after, nounOnly }) => {
    if (!word.endsWith(particle) || word.length <= particle.length) return []
    const text = word.slice(0, -particle.length)
    if (isVerbBefore(text, particle) || isPartOfParticle(text, particle)) return []
    if (after === 'any') return { text, isNoun: nounOnly && !(particle === '만' && text.endsWith('지')) } // 간단하지(만)
    // 로 also follows ㄹ: 토큰들로, 수식을 풀로.
    const closed = hasBatchim(text) && !(particle === '로' && disassemble(text.slice(-1)).endsWith('ㄹ'))
    return closed === (after === 'closed') ? { text, isNoun: nounOnly } : []
  })
}

/** Whether a verb stands before what looks like a particle: 눌렀다(가), 했(는), 이므(로). */
const isVerbBefore = (stem: string, particle: string) =>
  /(?:[ㄴㅆ]ㄷㅏ|ㅆ)$/.test(disassemble(stem.slice(-2))) || (particle === '로' && stem.endsWith('므'))

/** Whether a stem ends with the beginning of the particle: 그림으(로) is 그림(으로), 모델이(라는) is 모델(이라는). */
function isPartOfParticle(stem: string, particle: string): boolean {
  return /^.{2,}(?:으 로|이 [라란])/.test(`${stem} ${particle}`) && hasBatchim(stem.slice(0, -1))
}

const inner =
  /.{2}(?:에서|에게|으로|로|까지|부터|만|처럼|보다|마다|한테|께서|밖에|조차|뿐|대로|만큼|에|들|이라|라|와|과|인지|는지|은지|한지|할지|을지)$/

/**
 * Whether a stem itself ends with a particle that others can follow: 모델에서(도). Such a stem is not a word, however often
 * it occurs.
 * @example endsWithInnerParticle('모델에서') // => true
 * @example endsWithInnerParticle('고양이') // => false
 */
export function endsWithInnerParticle(stem: string): boolean {
  return !whole.has(stem) && inner.test(stem)
}

const spell = (list: string) => list.split(/\s+/).map((ending) => disassemble(ending))

/** Endings of verbs and adjectives only. */
const verbEndings = new Set(
  spell(
    '는다 ㄴ다 습니다 ㅂ니다 던 며 으며 면 으면 면서 으면서 기도 지만 게 도록 려고 으려고 려면 으려면 는데 ㄴ데 는지 ㄴ지 ㄹ지 을지 니까 으니까 므로 으므로 거나 자마자 다가 다면 ㄴ다면 는다면 다는 ㄴ다는 는다는 다고 ㄴ다고 는다고 ㄹ수록 을수록 아서 어서 아도 어도 아야 어야 ' +
      'ㄴ가 은가 는가 ㄴ가요 은가요 는가요 나요 ㄹ까 을까 ㄹ까요 을까요 죠 지요 아요 어요 네요 ㅂ니까 습니까 ㄴ지요 는지요 ㄴ데요 는데요 ' +
      '려는 으려는 려는데 으려는데 려던 으려던 려다 으려다 려니 느라 더라도 세요 으세요 든지 던데 는구나 ㄹ게 을게 ㄴ데도 는데도 자면 ㄹ때 을때 ' +
      'ㅆ나 ㅆ나요 ㅆ어요 ㅆ을까 ㅆ죠 ㅆ던데 ㅆ네요 ' +
      'ㅆ다 ㅆ고 ㅆ던 ㅆ으며 ㅆ지만 ㅆ을 ㅆ는데 ㅆ는지 ㅆ으면 ㅆ습니다 ㅆ더니 ㅆ다가 ㅆ다는 ㅆ다고 ㅆ기 았다 었다 았고 었고 았던 었던 았으며 었으며 았지만 었지만 았을 었을 았는데 었는데',
  ),
)
/** Endings that nouns, with or without a particle, can have, too. */
const otherEndings = spell('다 는 은 ㄴ 을 ㄹ 고 기 지 자 나 음 ㅁ 듯 듯이 니 으니 아 어 서 도 야 지는 기에 은데 은지')

const endings = [...verbEndings, ...otherEndings].sort((a, b) => b.length - a.length)

/** A verb or adjective that a word can be a form of. */
export interface Verb {
  /** Token: the letters common to its forms, prefixed with `~`: `~ㅈㅜㄹㅇㅣ`. */
  text: string
  /** Whether the removed ending follows only verbs. */
  isVerb: boolean
}

/**
 * One token for all forms of a verb or adjective: 줄인다, 줄이는 and 줄였다. Contractions are expanded, and consonants that some
 * forms drop are removed.
 * @returns undefined for a word without a verbal ending
 * @example findVerb('줄였다') // => ~ㅈㅜㄹㅇㅣ (surely a verb)
 * @example findVerb('누르는') // => ~ㄴㅜㄹㅡ (perhaps), as for 눌렀다가
 */
export function findVerb(word: string): Verb | undefined {
  const letters = disassemble(word)
  for (const ending of endings) {
    if (!letters.endsWith(ending) || letters.length < ending.length + 2) continue
    return { text: `~${normalizeStem(letters.slice(0, -ending.length))}`, isVerb: verbEndings.has(ending) }
  }
  const isContracted = letters.length > 3 && /[ㅏㅓㅕㅐㅔ]$/.test(letters)
  return isContracted ? { text: `~${normalizeStem(letters)}`, isVerb: false } : undefined
}

/** Verbs that follow another one and add little to it: 찾아 주다, 붙여 두다, 늘어나다, 써 버리다. */
const auxiliary = /(?:ㅈㅜ|ㅂㅗ|ㅂㅓㄹㅣ|ㄴㅐ|ㄴㅗㅎ|ㄷㅜ|ㄴㅏ|ㄱㅏ|ㅇㅗ|ㅈㅣ|ㅂㅏㄷ)$/

/**
 * The verb that another one follows, as its token.
 * @example findMainVerb('찾아주는') // => ~ㅊㅏㅈ
 */
export function findMainVerb(word: string): string | undefined {
  const verb = findVerb(word)?.text.slice(1)
  if (!verb || !auxiliary.test(verb)) return undefined
  const joined = verb.replace(auxiliary, '')
  if (joined.length < 3 || !/[ㅏㅓㅕㅐ]$/.test(joined)) return undefined
  return `~${normalizeStem(joined.replace(/(?<=[ㄱ-ㅎ])ㅇ[ㅏㅓ]$/, ''))}`
}

function normalizeStem(letters: string): string {
  return letters
    .replace(/ㄹㄹ[ㅏㅓ]$/, 'ㄹㅡ') // 눌러 → 누르
    .replace(/ㅎㅐ$/, 'ㅎㅏ') // 해 → 하
    .replace(/ㅕ$/, 'ㅣ') // 줄여 → 줄이
    .replace(/ㅗㅏ$/, 'ㅗ') // 봐 → 보
    .replace(/ㅜㅓ$/, 'ㅜ') // 배워 → 배우
    .replace(/([ㄲㅆㅋㅌㅍ])ㅓ$/, '$1ㅡ') // 써 → 쓰
    .replace(/ㅂ$/, 'ㅇㅜ') // 가깝 → 가까우
    .replace(/ㄹ$/, '') // 만들 → 만드, as in 만드는
}
