import type { building as texts } from '@/lib/i18n/authors/en/building'

export const building: typeof texts = {
  current: '바뀐 것이 없어 지난 빌드를 그대로 씁니다.',
  local: (url) => `SITE_URL 변수가 없어 링크와 피드의 주소를 ${url} 기준으로 씁니다.`,
  addressKept: (url) => `SITE_URL 변수가 없어 지난 빌드의 ${url} 주소를 그대로 씁니다.`,
  fullDisk: (megabytes) => `✗ 디스크가 가득 찼습니다: ${megabytes} MB 남았습니다. 자리를 만든 뒤 다시 빌드하세요.`,
  pagesKept: (count) => `그대로인 페이지 ${count}개는 다시 만들지 않았습니다.`,
  released: (folder) => `${folder}: 이제 이 판을 씁니다.`,
  servedBy: (command, folder) => `시작하려면 ${folder} 폴더에서: ${command}`,
  leftOut: (what) => `파일에는 서버가 없어 뺀 것이 있습니다: ${what.join(', ')}.`,
  features: {
    COUNTS_URL: '조회 수와 좋아요',
    PREVIEW_SECRET: '초안 미리 보기',
    REVALIDATE_SECRET: '요청으로 페이지 다시 만들기',
    REDIS_URL: '여러 서버',
  },
  scheduled: (count, next) => `예약한 글이 ${count}편 있습니다. ${next} 뒤에 다시 내보내세요 (docs/deploying.md).`,
  exported: (out, files, searched, redirects, host, seconds, url) =>
    `✓ ${out}: 페이지와 파일 ${files}개, 검색 파일 ${searched}개, 옛 주소 ${redirects}개, ${host}. ${seconds}초 걸렸습니다. 주소는 ${url}입니다.`,
  brokenLinks: (count) => `사이트의 링크 ${count}개가 없는 곳을 가리킵니다:`,
  queriesLost: (count, shown) =>
    `! 파일로는 물음표 뒤를 구별하지 못해 옛 주소 ${count}개를 잃습니다. 보기: ${shown.join(', ')}`,
  waiting: '\n기다리고 있습니다: 고쳐서 저장하면 개발 서버를 시작합니다.',
}
