import { mkdirSync, writeFileSync } from 'node:fs'
import { seeded } from '@/lib/work/seeded'

const nouns =
  '어텐션 모델 토큰 임베딩 행렬 기울기 손실 파라미터 문맥 데이터 학습 추론 정렬 보상 전문가 캐시 가중치 배치 검색 프롬프트'.split(
    ' ',
  )
const verbs = '줄인다 늘린다 섞는다 고친다 나눈다 더한다 비교한다 저장한다 계산한다 예측한다'.split(' ')
const particles = ['은', '이', '을', '의', '에서', '으로']
const tags = ['LLM', '추론 최적화', 'C++', 'R&D', '정렬', '양자화', '검색', '트랜스포머']

/** Number of days, from January 2018 to June 2023, over which posts are dated: no post is scheduled. */
const days = 2000

/** Writes posts of about 15 KB each: prose with emphasis and notes, formulas, code in three languages, tables. */
export function writeCorpus(content: string, count: number): void {
  const random = seeded(20_260_920)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const sentence = () =>
    `${Array.from({ length: 6 + Math.floor(random() * 8) }, () => pick(nouns) + pick(particles)).join(' ')} ${pick(verbs)}.`
  const paragraph = () =>
    `**${pick(nouns)}(${pick(['attention', 'model', 'loss'])})**은 ${Array.from({ length: 6 }, sentence).join(' ')} $x_{${Math.floor(random() * 99)}}^2$`
  const section = (number: number) => `
## ${number}. ${pick(nouns)}과 ${pick(nouns)}

${paragraph()}[^${number}]

[^${number}]: ${sentence()}

$$
\\mathcal{L}_{${Math.floor(random() * 999)}} = -\\sum_{i=1}^{N} \\log \\frac{\\exp(q_i^\\top k_i / \\sqrt{d})}{\\sum_j \\exp(q_i^\\top k_j / \\sqrt{d})} + \\lambda \\lVert W \\rVert_F^2
$$

${paragraph()}

${code(number, Math.floor(random() * 999))}

| ${pick(nouns)} | ${pick(nouns)} | 값 |
|---|---|--:|
${Array.from({ length: 4 }, () => `| ${pick(nouns)} | ${sentence()} | ${Math.floor(random() * 100)} |`).join('\n')}

${paragraph()}
`
  const perDay = Math.ceil(count / days)
  mkdirSync(`${content}/posts`, { recursive: true })
  mkdirSync(`${content}/pages`, { recursive: true })
  for (const [name, title] of [
    ['about', '소개'],
    ['about.en', 'About'],
  ]) {
    writeFileSync(`${content}/pages/${name}.mdx`, `---\ntitle: "${title}"\nsummary: "s"\n---\n\n글.\n`)
  }
  for (let number = 1; number <= count; number += 1) {
    const day = new Date(Date.UTC(2018, 0, 1 + Math.ceil(number / perDay))).toISOString().slice(0, 10)
    const front = `---\ntitle: "${number}번째 글: ${pick(nouns)}"\ndate: ${day}\nsummary: "${sentence()}"\ntags: [${pick(tags)}]\n---\n`
    writeFileSync(
      `${content}/posts/post-${number}.mdx`,
      front + Array.from({ length: 6 }, (_, index) => section(index + 1)).join(''),
    )
  }
}

function code(number: number, value: number): string {
  const blocks = [
    `\`\`\`python title="loss.py" {2}\nimport math\ndef loss(scores, target):  # 주석 ${value}\n    top = max(scores)\n    total = sum(math.exp(s - top) for s in scores)\n    return -(scores[target] - top - math.log(total))\n\`\`\``,
    `\`\`\`cpp\ntemplate <typename T>\nT clamp_${value}(T value, T low, T high) {\n  return value < low ? low : value > high ? high : value;\n}\n\`\`\``,
    `\`\`\`bash\npython train.py --lr ${value}e-6 --batch 32 | tee log-${value}.txt\n\`\`\``,
  ]
  return blocks[number % blocks.length]!
}
