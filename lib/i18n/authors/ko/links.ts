import type { links as texts } from '@/lib/i18n/authors/en/links'

export const links: typeof texts = {
  empty: ['링크에 주소가 없습니다', '어디로 가는지 쓰세요: [글](/posts/…)'],
  ownMachine: (url) => [
    `${url} 주소는 읽는 사람 자신의 컴퓨터입니다: 거기에는 아무것도 없습니다`,
    '공개된 주소나 경로(/posts/…)를 쓰세요; 읽는 사람이 거기서 무엇을 켜야 하는 글이면 백틱 사이에 넣으세요',
  ],
  badPercent: (url) => [`“${url}” 링크의 % 기호가 아무것도 뜻하지 않습니다`, '백분율 기호는 %25로 쓰세요'],
  relative: (url, meant) => [`“${url}” 링크가 상대 주소입니다`, `사이트의 처음부터 쓰세요: ${meant ?? '/posts/…'}`],
  old: (url, moved) => [`“${url}” 링크가 옛 주소입니다`, `${moved} 주소로 쓰세요`],
  nowhere: (url, nearest) => [
    `“${url}” 링크가 가리키는 페이지가 없습니다`,
    nearest ? `${nearest} 주소를 뜻했나요?` : '사이트의 페이지나 https://로 시작하는 바깥 주소로 이으세요',
  ],
  toDraft: (url) => [`“${url}” 링크가 초안을 가리킵니다`, '그 글을 먼저 공개하거나 링크를 지우세요'],
  toScheduled: (url) => [
    `“${url}” 링크가 아직 공개되지 않은 글을 가리킵니다`,
    '링크를 나중에 넣거나, 이 글의 날짜를 그 뒤로 미루세요',
  ],
  noHeading: (url, nearest, headings) => [
    `“${url}” 링크가 가리키는 제목이 그 페이지에 없습니다`,
    nearest
      ? `#${nearest} 제목을 뜻했나요?`
      : `있는 제목: ${headings
          .slice(0, 6)
          .map((id) => `#${id}`)
          .join(', ')}`,
  ],
  hiddenByAlias: (alias, isPage) => [
    `aliases: “${alias}” 주소에 ${isPage ? '사이트의 페이지가' : 'public/의 파일이'} 있습니다`,
    '지우세요',
  ],
  noText: (url) => [`${url} 링크에 글이 없습니다`, '[글](주소)로 쓰세요'],
  vague: (text) => [`링크의 글 “${text}”만으로는 어디로 가는지 알 수 없습니다`, '무엇이 있는지 쓰세요: [LoRA 논문](…)'],
  vagueAlt: (alt) => [`대체 텍스트 “${alt}”만으로는 무엇이 보이는지 알 수 없습니다`, '그림을 한 문장으로 설명하세요'],
  noColumnHead: (column) => [`표의 ${column}번째 열에 이름이 없습니다`, '첫 줄에 열의 이름을 쓰세요'],
  scheme: (scheme) => [`${scheme} 링크는 쓸 수 없습니다`, 'http, https, mailto, tel, #절, /경로로 이으세요'],
  noScheme: (address) => ['다른 사이트인데 https:가 없습니다', `https:${address} 주소로 쓰세요`],
  ambiguous: ['브라우저마다 다르게 읽습니다', 'https://와 사이트의 이름을 쓰세요'],
  mailHeaders: ['제목 말고 다른 머리글이 있습니다', 'mailto:와 주소만 쓰세요'],
  severalReaders: ['받는 사람이 여럿입니다', 'mailto:와 주소 하나만 쓰세요'],
  userName: ['@ 앞의 이름이 다른 사이트처럼 보입니다', '@ 앞을 빼고 쓰세요'],
  unclear: (url, reason, remedy) => [`${url} 링크: ${reason}`, remedy],
  gone: (url, status) => [
    `${url} 링크: ${status === undefined ? '그 호스트가 이제 없습니다' : `${status} 상태로 답합니다`}`,
    '지금 있는 곳이나 web.archive.org로 이으세요',
  ],
}
