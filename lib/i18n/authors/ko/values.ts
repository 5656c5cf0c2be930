import type { values as texts } from '@/lib/i18n/authors/en/values'

export const values: typeof texts = {
  attribute: (name) => [`“${name}” 속성은 없습니다`, 'of="./file.json#key"와 digits={1}을 쓰세요'],
  noKey: ['of가 파일의 값을 가리키지 않습니다', 'of="./results.json#key"나 of="./results.csv#row.column"으로 쓰세요'],
  noDigits: ['digits는 0부터 20까지의 정수여야 합니다', 'digits={1}처럼 쓰세요'],
  noJson: (file, reason) => [`“${file}” 파일이 JSON이 아닙니다 (${reason})`, '프로그램이 쓰는 대로 쓰세요'],
  missing: (file, step, where, nearest, names) => {
    const place = where.of === 'key' ? where.key : where.of === 'line' ? '첫 줄' : '첫 열'
    return [
      `“${file}” 파일${place ? `의 ${place}` : ''}에 “${step}” 이름이 없습니다`,
      nearest
        ? `${nearest} 이름을 뜻했나요?`
        : names.length > 0
          ? `있는 이름: ${names.join(', ')}`
          : '객체의 키를 쓰세요',
    ]
  },
  noNumber: (found, hasDigits) => [
    `<Value>: 거기 있는 것은 숫자가 아닙니다 (${typeof found === 'object' ? `“${found.text}”` : found === 'list' ? '목록' : found})`,
    hasDigits ? 'digits를 지우거나, 숫자를 가리키세요' : '그 안의 값 하나를 가리키세요',
  ],
}
