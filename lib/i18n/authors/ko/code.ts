import type { code as texts } from '@/lib/i18n/authors/en/code'

export const code: typeof texts = {
  unknownWord: (word, nearest, known) => [
    `“${word}”: 여기서 쓸 수 없는 말입니다`,
    nearest ? `${nearest}="…" 속성을 뜻했나요?` : `${known.map((one) => `${one}="…"`).join(' ')} 모양으로 쓰세요`,
  ],
  unknownLanguage: (lang, meant) => [
    `“${lang}” 코드 언어는 없습니다`,
    meant ? `${meant} 언어를 뜻했나요? 지금은 보통 글로 나옵니다` : '보통 글로 나옵니다; text로 쓰세요',
  ],
  unknownInline: (lang, meant) => [
    `“${lang}” 코드 언어는 없습니다`,
    meant ? `{:${meant}} 언어를 뜻했나요?` : '{:…} 부분을 지우거나, Shiki에 있는 언어를 쓰세요',
  ],
  filledBlock: (written) => [`file="${written}" 블록에 자기 글이 있습니다`, '블록을 비워 두세요'],
  noRegion: (name, region, nearest) => [
    `“${name}” 파일에 “${region}” 구역이 없습니다`,
    nearest ? `#${nearest} 구역을 뜻했나요?` : `파일에 표시하세요: # region ${region} … # endregion`,
  ],
  unknownMeta: (word, nearest, form) => [
    `code block: “${word}”: 알 수 없는 말입니다`,
    nearest ? `${nearest} 옵션을 뜻했나요?` : `지우거나 이렇게 쓰세요: ${form}`,
  ],
  noLines: (part, lines) => [
    `code block: ${lines}줄짜리 블록에 “${part}” 줄이 없습니다`,
    `1부터 ${lines}까지의 줄 번호를 쓰세요. 예: {1,3-5}`,
  ],
}
