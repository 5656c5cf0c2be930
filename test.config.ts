import { defineSite } from './lib/site/define-site'
import { site as own } from './site.config'

/*
 * Stands for `site.config.ts` in tests (`tsconfig.test.json`, `scripts/stage-site.ts`): what they expect is no owner's
 * choice. Only what the environment says is taken from there.
 */
export * from './site.config'

const { url, counts, documents, offline, verification, indexNowKey } = own

export const site = defineSite({
  name: '여백',
  url,
  languages: ['ko', 'en'],
  // biome-ignore lint/style/noProcessEnv: for the test of the author's texts in Korean
  authorLanguage: process.env.AUTHOR_LANGUAGE === 'ko' ? 'ko' : 'en',
  description: {
    ko: '논문을 읽고 여백에 적습니다. NLP와 LLM 논문 리뷰, 그리고 코드와 수식.',
    en: 'Notes in the margins of papers: NLP and LLM reviews, with the code and the mathematics.',
  },
  author: { name: '여백', profiles: [] },
  authors: {
    hana: { name: { ko: '김하나', en: 'Kim Hana' }, profiles: ['https://github.com/nobody'], about: '읽고 적는다.' },
    duri: { name: '이두리', url: 'https://duri.example', picture: 'https://duri.example/duri.jpg' },
  },
  openIn: [{ name: 'Reader', url: 'https://reader.example/?q={markdown}' }],
  timeZone: 'Asia/Seoul',
  pageSize: 8,
  navigation: ['posts', 'tags', 'papers', 'about'],
  citations: 'numbers',
  typography: true,
  macros: { '\\R': '\\mathbb{R}', '\\E': '\\mathbb{E}', '\\softmax': '\\operatorname{softmax}' },
  verification,
  indexNowKey,
  counts,
  documents,
  offline,
})

export const defaultLanguage = site.languages[0]
