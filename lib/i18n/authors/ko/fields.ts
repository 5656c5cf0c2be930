import type { fields as texts } from '@/lib/i18n/authors/en/fields'
import { inKorean } from './parsers'

export const fields: typeof texts = {
  yamlComment: (comment, whole) => [
    `“${comment}” 부분은 YAML의 주석이라 글에 들어가지 않습니다`,
    `전체를 따옴표로 묶으세요: "${whole}"`,
  ],
  unknown: (name, nearest, known) => [
    `“${name}” 필드는 없습니다`,
    nearest ? `${nearest} 필드를 뜻했나요?` : `쓸 수 있는 필드: ${known.join(', ')}`,
  ],
  missing: (prefix, name) => [`${prefix}${name} 필드가 없습니다`, `${name}: … 줄을 더하세요`],
  emptyField: (name) => [`${name} 필드가 비어 있습니다`, '값을 쓰세요'],
  noGroup: ['필드의 묶음이 아닙니다', '아래 줄에 두 칸 들여 필드를 쓰세요'],
  noBoolean: (text) => [`“${text}”: true도 false도 아닙니다`, '따옴표 없이 true나 false로 쓰세요'],
  noNumber: (text) => [`“${text}”: 숫자가 아닙니다`, '따옴표 없이 숫자로 쓰세요'],
  noTexts: ['텍스트의 묶음이 아닙니다', `{ '\\\\name': 'LaTeX' } 모양으로 쓰세요`],
  empty: ['비어 있습니다', '값을 쓰세요'],
  noText: (text, type) => [`${text}: 텍스트가 아니라 ${type} 값입니다`, `따옴표로 묶으세요: "${text}"`],
  noLine: ['텍스트가 아닙니다', '한 줄의 텍스트를 따옴표로 묶어 쓰세요'],
  noNestedList: ['목록이 아닙니다', '항목을 한 줄에 하나씩 쓰세요: - { … }'],
  noFields: (names) => ['필드가 없는 항목입니다', `- { ${names.join(': …, ')}: … } 모양으로 쓰세요`],
  noList: (text, items) => [`“${text}”: 목록이 아닙니다`, `[${items}] 모양으로 쓰세요`],
  emptyEntry: ['목록에 빈 항목이 있습니다', '지우세요'],
  tab: ['front matter: 줄이 탭으로 시작합니다', '탭이 아니라 공백으로 들여 쓰세요'],
  noFieldList: ['front matter가 필드의 목록이 아닙니다', 'title: "…" 같은 줄을 쓰세요'],
  emptyFile: ['파일이 비어 있습니다', '--- 줄로 시작해 title: "…" 같은 필드를 쓰고, 다시 --- 줄을 쓰세요'],
  noFrontMatter: ['front matter가 없습니다', '--- 줄로 시작해 title: "…" 같은 필드를 쓰고, 다시 --- 줄을 쓰세요'],
  noYaml: (first) => [`“${first}” front matter는 YAML이 아닙니다`, '---만 쓰세요: 글에서는 아무것도 실행하지 않습니다'],
  openFrontMatter: ['front matter가 닫히지 않았습니다', '마지막 필드 다음 줄에 ---만 쓰세요'],
  badYaml: (reason, kind) => [
    `front matter: YAML을 읽을 수 없습니다: ${inKorean('yaml', reason)}`,
    kind === 'twice'
      ? '필드를 한 번씩만 쓰세요'
      : kind === 'unquoted'
        ? '쌍점, #, 따옴표가 든 값은 큰따옴표로 묶으세요: title: "다음: 16"'
        : '값을 큰따옴표로 묶거나, 여기의 YAML을 고치세요',
  ],
  entryNoText: (text) => [`목록의 ${text}: 텍스트가 아닙니다`, `따옴표로 묶으세요: "${text}"`],
  ambiguousEntry: (text) => [`목록의 ${text}: 다른 값으로 읽힐 수 있습니다`, `따옴표로 묶으세요: "${text}"`],
}
