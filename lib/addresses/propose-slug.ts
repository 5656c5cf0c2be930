import { romanize } from 'es-hangul'
import { toSlug } from './slug'

/** English names of common words of the field: better in a URL than their romanization. */
const english: Record<string, string> = {
  가속: 'acceleration',
  강화학습: 'reinforcement-learning',
  검색: 'retrieval',
  경량화: 'compression',
  그래프: 'graph',
  기계학습: 'machine-learning',
  기초: 'basics',
  논문: 'paper',
  논문리뷰: 'paper-review',
  대규모: 'large',
  데이터: 'data',
  데이터셋: 'dataset',
  딥러닝: 'deep-learning',
  라이브러리: 'library',
  랭체인: 'langchain',
  리눅스: 'linux',
  리뷰: 'review',
  머신러닝: 'machine-learning',
  메모리: 'memory',
  모델: 'model',
  모델링: 'modeling',
  미세조정: 'fine-tuning',
  배포: 'deployment',
  버트: 'bert',
  벡터: 'vector',
  병렬: 'parallel',
  분산: 'distributed',
  서버: 'server',
  서빙: 'serving',
  설치: 'install',
  성능: 'performance',
  손실: 'loss',
  수식: 'math',
  스케일링: 'scaling',
  알고리즘: 'algorithm',
  양자화: 'quantization',
  어텐션: 'attention',
  언어: 'language',
  언어모델: 'language-model',
  요약: 'summary',
  이해: 'understanding',
  임베딩: 'embedding',
  입문: 'introduction',
  자연어: 'natural-language',
  자연어처리: 'nlp',
  정렬: 'alignment',
  정리: 'notes',
  증류: 'distillation',
  최적화: 'optimization',
  추론: 'inference',
  캐시: 'cache',
  컴퓨터: 'computer',
  코드: 'code',
  큐다: 'cuda',
  크롤링: 'crawling',
  토크나이저: 'tokenizer',
  튜토리얼: 'tutorial',
  트랜스포머: 'transformer',
  파라미터: 'parameter',
  파이썬: 'python',
  파이토치: 'pytorch',
  파인튜닝: 'fine-tuning',
  평가: 'evaluation',
  프롬프트: 'prompt',
  학습: 'training',
  확산: 'diffusion',
  환경: 'environment',
  회고: 'retrospective',
  후기: 'review',
}

const longest = 60

/**
 * An ASCII slug for a post: known words in English, other Hangul romanized (국어의 로마자 표기법, by es-hangul), cut at a word
 * boundary.
 * @returns '' when nothing of the title can be written in ASCII
 * @example proposeSlug('LoRA 논문 리뷰: 저차원의 변화') // => 'lora-paper-review-jeochawonui-byeonhwa'
 */
export function proposeSlug(title: string): string {
  const words = toSlug(title.normalize('NFKC').replace(/\.{2,}/g, ' '))
    .split(/[-.]+/)
    .map(spell)
  const slug = words.join('-').replaceAll('+', 'p').replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest)
}

const particle = /(?:은|는|이|가|을|를|의|에|와|과|로|도|만|에서|으로|부터|까지|란|이란)$/

function spell(word: string): string {
  const known = english[word] ?? english[word.replace(particle, '')]
  if (known) return known
  return [...word.matchAll(/[가-힣]+|[^가-힣]+/g)]
    .map(([part]) => english[part] ?? (/[가-힣]/.test(part) ? romanize(part) : part))
    .join('-')
    .normalize('NFKD')
    .replace(/[^a-z0-9+-]+/g, '')
}
