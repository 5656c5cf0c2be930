import type { citations as texts } from '@/lib/i18n/authors/en/citations'

export const citations: typeof texts = {
  publicationsAttribute: (name) => [
    `<Publications> 요소에 “${name}” 속성은 없습니다`,
    '<Publications />나 <Publications of="me" />로 쓰세요',
  ],
  publicationsAuthor: (of, nearest, ids) => [
    `<Publications>: “${of}” 글쓴이가 없습니다`,
    nearest
      ? `of="${nearest}" 값을 뜻했나요?`
      : `쓸 수 있는 값: ${ids.map((id) => `of="${id}"`).join(', ')} (site.config.ts)`,
  ],
  noPublications: ['<Publications> 요소가 보여 줄 문헌이 없습니다', 'content/references.bib에 더하세요'],
  noneBy: (size, names, example) => [
    `<Publications>: 문헌 ${size}편 가운데 ${names.map((name) => `“${name}”`).join(', ')} 이름으로 쓴 것이 없습니다`,
    `content/references.bib에 더하거나, 거기 적힌 이름을 site.config.ts에 더하세요: publishedAs: ['${example ?? 'Hana Kim'}']`,
  ],
  unreadable: (part) => [
    `citation: “${part}” 인용을 읽을 수 없습니다`,
    '[@key], [@key, p. 3], [@one; @two] 모양으로 쓰세요',
  ],
  crossReference: (key) => [
    `@${key} 표기는 본문의 일부를 가리키는 Quarto의 참조입니다`,
    `링크로 쓰세요: [그림 1](#figure-1), [절](#heading), 수식은 $\\eqref{label}$`,
  ],
  unknown: (key, nearest) => [
    `“${key}” 문헌이 없습니다`,
    nearest ? `@${nearest} 문헌을 뜻했나요?` : `content/references.bib에 더하거나, 인용이 아니면 \\@${key}라고 쓰세요`,
  ],
  joined: ['인용 하나에 문헌이 둘 있습니다', '사이에 ;를 쓰세요: [@one; @two]'],
}
