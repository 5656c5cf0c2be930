import type { statsTable as texts } from '@/lib/i18n/authors/en/stats-table'

export const statsTable: typeof texts = {
  count: (posts, state) =>
    `${{ public: '공개', scheduled: '예약', draft: '초안', unlisted: '비공개 링크' }[state]} ${posts}편`,
  next: (time) => `; 다음 글은 ${time}에 나옵니다`,
  languages: '언어',
  months: '달',
  tags: '태그',
  series: '시리즈',
  untouched: '가장 오래 고치지 않은 글',
  mostRead: '가장 많이 읽힌 글',
  language: '언어',
  posts: '글 수',
  syllables: '음절 수',
  words: '낱말 수',
  month: '달',
  tag: '태그',
  latest: '마지막 글',
  parts: '편',
  post: '글',
  since: '마지막 고침',
  file: '파일',
  views: '조회',
  likes: '좋아요',
}
