import { concepts } from './concepts'

export interface FixturePost {
  slug: string
  title: string
  summary: string
  tags: string[]
  sections: { id: string; title: string; text: string }[]
}

/** Groups of synonyms, as in `content/synonyms.yml`. */
export const fixtureSynonyms = [
  ['합성곱 신경망', 'CNN', 'convolutional neural network'],
  ['생성적 적대 신경망', 'GAN', 'generative adversarial network'],
  ['감성 분석', '감정 분석', 'sentiment analysis'],
  ['주성분 분석', 'PCA', 'principal component analysis'],
]

/** Chooses the form of a particle by whether the syllable before it ends in a consonant. */
function withParticle(word: string, [closed, open]: [string, string]): string {
  const last = word.codePointAt(word.length - 1)! - 0xac00
  return `${word}${last >= 0 && last < 11_172 && last % 28 > 0 ? closed : open}`
}

/** Three posts per concept: what it is, how it is built, and common questions; each mentions related concepts. */
export function buildFixture(): FixturePost[] {
  return concepts.flatMap((concept, index) => {
    const [next, other] = [concepts[(index + 1) % concepts.length]!, concepts[(index + 7) % concepts.length]!]
    const { name, english, meaning, key } = concept
    const topic = withParticle(name, ['은', '는'])
    const object = withParticle(name, ['을', '를'])
    const aside = `${withParticle(next.name, ['과', '와'])}는 목적이 다르고, ${other.name}에서도 비슷한 생각을 볼 수 있다.`
    return [
      {
        slug: `${key}-basics`,
        title: `${name} 이해하기`,
        summary: `${name}(${english})의 뜻과 쓰임을 짧게 정리했다.`,
        tags: ['기초', name],
        sections: [
          { id: '뜻', title: '뜻', text: `${topic} ${meaning}. 영어로는 ${english}라고 한다.` },
          { id: '이웃', title: '이웃한 개념', text: aside },
        ],
      },
      {
        slug: `${key}-code`,
        title: `${name} 직접 구현하기`,
        summary: `${object} 파이썬으로 처음부터 만들어 본다.`,
        tags: ['구현', name],
        sections: [
          { id: '준비', title: '준비', text: `${object} 구현하려면 무엇이 드는가. ${meaning}.` },
          { id: '코드', title: '코드', text: `def ${key.replaceAll('-', '_')}(x): return x  # ${english}` },
        ],
      },
      {
        slug: `${key}-questions`,
        title: `${name}에 대한 세 가지 질문`,
        summary: `${object} 쓰기 전에 자주 묻는 것 셋에 답한다.`,
        tags: ['질문', name],
        sections: [
          { id: '언제', title: '언제 쓰는가', text: `${topic} 언제 쓰는가. ${meaning}는 점을 떠올리면 된다.` },
          { id: '한계', title: '한계', text: `${name}만으로 되지 않는 일도 있다. ${aside}` },
        ],
      },
    ]
  })
}
