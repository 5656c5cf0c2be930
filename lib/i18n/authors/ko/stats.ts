import type { stats as texts } from '@/lib/i18n/authors/en/stats'

export const stats: typeof texts = {
  title: '블로그의 숫자',
  states: (counts) =>
    `공개 ${counts.public}편, 예약 ${counts.scheduled}편, 초안 ${counts.draft}편, 비공개 링크 ${counts.unlisted}편.`,
  postsByMonth: '달마다 쓴 글',
  syllablesByMonth: '달마다 쓴 한글 음절',
  wordsByMonth: '달마다 쓴 영어 낱말',
  reads: '읽힌 횟수',
  noReads: '여기서는 읽힌 횟수를 알 수 없습니다. COUNTS_URL을 사이트의 데이터베이스로 정하고 다시 시작하세요.',
  searches: '결과가 없던 검색',
  noSearches: '읽는 사람이 무엇을 찾았는지는 사이트에 남기지 않습니다.',
  broken: '끊어진 링크',
  noBroken: '알려진 것이 없습니다. `npm run blog -- check --external` 명령으로 확인하세요.',
  untouched: '가장 오래 고치지 않은 글',
  post: '글',
  posts: '글 수',
  month: '달',
  since: '마지막 고침',
  address: '주소',
  answer: (status) => (status === undefined ? '호스트 없음' : String(status)),
  answered: '답',
  asked: '확인한 날',
  chart: (title) => `막대그래프: ${title}. 숫자는 아래 표에 있습니다.`,
  syllables: '음절 수',
  words: '낱말 수',
}
