import { type GoldenQuery, list } from './queries'

const basics = (key: string) => `${key}-basics`
const code = (key: string) => `${key}-code`
const questions = (key: string) => `${key}-questions`
const any = (key: string) => [basics(key), code(key), questions(key)]

/** Queries over the posts of `fixture.ts`. */
export const fixtureQueries: GoldenQuery[] = [
  ...list('particle', [
    ['합성곱 신경망을', ...any('convolutional-neural-network')],
    ['드롭아웃이', ...any('dropout')],
    ['확산 모델에서', ...any('diffusion-model')],
    ['지식 증류로', ...any('knowledge-distillation')],
    ['과적합은', ...any('overfitting')],
    ['역색인에는', ...any('inverted-index')],
    ['가지치기와', ...any('pruning')],
    ['오토인코더처럼', ...any('autoencoder')],
    ['혼합 정밀도의', ...any('mixed-precision')],
  ]),
  ...list('ending', [
    ['교사 모델을 따라 배우는', ...any('knowledge-distillation')],
    ['잡음을 걷어 내는', ...any('diffusion-model')],
    ['중심에 가까운 점끼리 묶는', ...any('k-means-clustering')],
    ['여러 그루 길러 다수결하는', ...any('random-forest')],
    ['말소리를 글자로 옮기는', ...any('speech-recognition')],
    ['표본을 다시 뽑는', ...any('bootstrap')],
    ['좁은 병목으로 누르는', ...any('autoencoder')],
    ['픽셀마다 이름 붙이기', ...any('semantic-segmentation')],
    ['원인과 결과를 갈라내는', ...any('causal-inference')],
  ]),
  ...list('initials', [
    ['ㅎㅅㅁㄷ', ...any('diffusion-model')],
    ['ㄷㄹㅇㅇ', ...any('dropout')],
    ['ㅈㅅㅈㄹ', ...any('knowledge-distillation')],
    ['ㄱㅈㅊㄱ', ...any('pruning')],
    ['ㅅㅍㅌㄹㄱㄹ', ...any('spectrogram')],
  ]),
  ...list('composing', [
    ['드롭아', ...any('dropout')],
    ['오토인ㅋ', ...any('autoencoder')],
    ['스펙트록', ...any('spectrogram')],
    ['형탯', ...any('morphological-analysis')],
  ]),
  ...list('keyboard', [
    ['emfhqdkdnt', ...any('dropout')],
    ['ghkrtks ahepf', ...any('diffusion-model')],
    ['ㅇ개ㅔㅐㅕㅅ', ...any('dropout')],
    ['rkwlclrl', ...any('pruning')],
  ]),
  ...list('typo', [
    ['드랍아웃', ...any('dropout')],
    ['오토엔코더', ...any('autoencoder')],
    ['스펙트로그렘', ...any('spectrogram')],
    ['dropuot', ...any('dropout')],
    ['gredient clipping', ...any('gradient-clipping')],
    ['overfiting', ...any('overfitting')],
  ]),
  ...list('synonym', [
    ['CNN', ...any('convolutional-neural-network')],
    ['GAN', ...any('generative-adversarial-network')],
    ['감정 분석', ...any('sentiment-analysis')],
    ['PCA', ...any('principal-component-analysis')],
  ]),
  ...list('english', [
    ['beam search', ...any('beam-search')],
    ['k-means', ...any('k-means-clustering')],
    ['t-SNE', ...any('t-sne')],
    ['embeddings of sentences', ...any('sentence-embedding')],
    ['federated', ...any('federated-learning')],
    ['recommender systems', ...any('recommender-system')],
    ['clipped gradients', ...any('gradient-clipping')],
  ]),
  ...list('which of three', [
    ['드롭아웃 구현', code('dropout')],
    ['확산 모델 이해하기', basics('diffusion-model')],
    ['당혹도 세 가지 질문', questions('perplexity')],
    ['tag:구현 역색인', code('inverted-index')],
    ['BLEU 직접 구현하기', code('bleu')],
    ['"빔 서치" 질문', questions('beam-search')],
    ['배치 정규화 -구현 이해', basics('batch-normalization')],
  ]),
  ...list('nonsense', [['쀍뛟'], ['wqrtplkjh'], ['자전거 타이어 교체'], ['ㅋㅋㅋㅋㅋㅋㅋ']]),
]
