import type { charts as texts } from '@/lib/i18n/authors/en/charts'

export const charts: typeof texts = {
  noSource: ['chart: src가 없습니다', `src="./results.csv"를 쓰거나, 데이터를 \`\`\`chart 블록에 쓰세요`],
  attribute: (name, nearest, known) => [
    `chart: ${name} 속성은 여기서 아무 뜻이 없습니다`,
    nearest ? `${nearest} 속성을 뜻했나요?` : `쓸 수 있는 속성: ${known.join(', ')}`,
  ],
  noData: ['데이터가 없습니다', '첫 줄에 열의 이름을, 다음 줄부터 값을 쉼표로 나누어 쓰세요'],
  noColumn: (name, nearest, columns) => [
    `“${name}” 열이 없습니다`,
    nearest ? `${nearest} 열을 뜻했나요?` : `있는 열: ${columns.join(', ')}`,
  ],
  noNumber: (cell, row, name) => [
    `“${name}” 열 ${row}번째 줄의 “${cell}” 값이 숫자가 아닙니다`,
    '소수점은 점으로, 숫자로 쓰세요: 0.25',
  ],
  belowZero: (row, axis) => [
    `${row}번째 줄의 ${axis} 값이 0 이하라 로그 축에 나타낼 수 없습니다`,
    `${axis}Scale="log" 속성을 지우거나, 그런 줄을 빼세요`,
  ],
  noType: (type, nearest, types) => [
    `“${type}” 종류는 없습니다`,
    `${nearest ? `${nearest} 종류를 뜻했나요? ` : ''}있는 종류: ${types.join(', ')}`,
  ],
  noOption: (name, needs) => [
    `${name} 속성이 없습니다`,
    `열의 이름을 쓰세요: ${needs.map((one) => `${one}="…"`).join(' ')}`,
  ],
  noAlt: ['대체 텍스트가 없습니다', '무엇이 보이는지 쓰세요: alt="…"'],
  strangeOption: (type, name, known) => [
    `${type} 차트에 ${name} 속성은 없습니다`,
    `지우세요; 쓸 수 있는 속성: ${known.join(', ')}`,
  ],
  noScale: (scale) => [`“${scale}” 눈금은 없습니다`, 'log나 linear로 쓰세요'],
  noBins: (bins) => [`“${bins}” 값은 막대의 수가 아닙니다`, 'bins="20"처럼 쓰세요'],
}
