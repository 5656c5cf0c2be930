/** Words of the interface within the text of posts. */
export const proseKo = {
  captions: {
    figure: (n: number) => `그림 ${n}`,
    table: (n: number) => `표 ${n}`,
    listing: (n: number) => `코드 ${n}`,
    algorithm: (n: number) => `알고리즘 ${n}`,
  },
  note: (number: number) => `각주 ${number}`,
  chartData: '데이터 보기',
  count: '개수',
  output: '출력',
  unfold: (lines: number) => `전체 ${lines}줄 펼치기`,
  line: (number: number) => `${number}번째 줄`,
  citation: (label: string) => `인용: ${label}`,
  references: '참고 문헌',
  backToCitation: (number: number) => `${number}번째로 인용한 곳으로`,
  aside: '곁글',
  embeds: {
    open: '여기서 보기',
    /** Says before the press that it loads something from elsewhere. */
    from: (provider: string) => `누르면 ${provider}에 연결됩니다`,
  },
  /** Captions of a film whose file names no language. */
  spoken: '자막',
  table: '표',
  formula: '수식',
  /** A reference to an equation, by its number as it is shown. */
  equation: (shown: string) => `식 ${shown}`,
  algorithm: '알고리즘',
  /** What stands before the lines of an algorithm; its other words are those of programs, in every language. */
  algorithmGiven: { require: '입력', ensure: '출력', input: '입력', output: '출력' },
  codeBlock: (title: string) => `코드: ${title}`,
  codeBlockUntitled: '코드',
  anchor: (heading: string) => `‘${heading}’ 절로 가는 링크`,
  // biome-ignore format: one word each
  callouts: {
    note: '참고', tip: '팁', important: '중요', warning: '주의', caution: '경고', abstract: '요약', info: '정보',
    todo: '할 일', success: '성공', question: '질문', failure: '실패', danger: '위험', bug: '버그', example: '예시',
    quote: '인용',
  },
  source: {
    edit: '이 글 고치기',
    report: '오탈자 제보',
    subject: (title: string) => `오탈자 제보: ${title}`,
    body: (url: string) => `글: ${url}\n\n틀린 곳:\n\n고칠 말:\n`,
  },
  signs: { quotes: ['“', '”', '‘', '’'], ellipsis: '…', dashes: ['—', '—'] },
}
