import type { works as texts } from '@/lib/i18n/authors/en/works'

export const works: typeof texts = {
  noStyle: (file) => [
    `citationStyle: ${file} 파일을 읽을 수 없습니다`,
    'https://github.com/citation-style-language/styles에서 스타일을 받고, 그 경로를 쓰세요',
  ],
  noXml: (reason) => [
    `XML이 아닙니다: ${reason}`,
    'https://github.com/citation-style-language/styles에서 스타일을 받으세요',
  ],
  noCsl: ['CSL 스타일이 아닙니다', 'https://github.com/citation-style-language/styles에서 스타일을 받으세요'],
  noBibliography: (parent) => [
    '스타일에 <bibliography>가 없어 참고 문헌 목록을 쓸 수 없습니다',
    parent ? `이 스타일이 가리키는 스타일을 쓰세요: ${parent}.csl` : '그것이 있는 스타일을 쓰세요',
  ],
  badStyle: (reason) => [
    `스타일을 쓸 수 없습니다: ${reason}`,
    'https://github.com/citation-style-language/styles에서 스타일을 받으세요',
  ],
  noParent: (key, name, nearest) => [
    `“${key}” 항목이 가리키는 “${name}” 항목이 없습니다`,
    nearest ? `${nearest} 항목을 뜻했나요?` : `${name} 항목을 더하거나, 필드를 지우세요`,
  ],
  sameKey: (key, line) => [
    `“${key}” 키의 항목이 둘입니다 (다른 하나는 ${line}번 줄)`,
    '하나에 다른 키를 쓰거나, 지우세요',
  ],
  missing: (key, missing) => [
    `“${key}” 항목에 ${missing.join(', ')} 필드가 없습니다`,
    missing[0] === 'year'
      ? 'year = {…} 필드를 더하세요: 2021, 또는 {to appear}, {n.d.} 같은 말'
      : `${missing[0]} = {…} 필드를 더하세요`,
  ],
  unreadable: (key, reason) => [`“${key}” 항목: ${reason}`, '다른 항목처럼 필드를 쓰세요'],
  uncitable: (key) => [`“${key}” 항목은 인용할 수 없습니다`, '키를 글자, 숫자, 하나씩 쓴 - _ : . / + 기호로 쓰세요'],
  badUrl: (key, url) => [`“${key}”: “${url}” 값은 주소가 아닙니다`, '주소를 모두 쓰세요: https://example.org/…'],
  badDoi: (key, doi) => [`“${key}”: “${doi}” 값은 DOI가 아닙니다`, 'doi = {10.…/…}로 쓰거나, 필드를 지우세요'],
  unknownLatex: (key, unknown, field) => [
    `“${key}”: ${field} 필드의 ${unknown} 명령을 읽을 수 없습니다`,
    unknown.startsWith('$') ? '수식을 글자로 쓰세요' : '그 글자를 UTF-8로 바로 쓰세요',
  ],
  noYear: (key, literal) => [`“${key}”: “${literal}” 값은 연도가 아닙니다`, '네 자리 숫자나 말로 쓰세요: to appear'],
  badMaterial: (key, written, field, name) => [
    `“${key}”: ${field} 필드의 “${written}” 값은 주소가 아닙니다`,
    `파일을 public/에 두고 ${field} = {/${name}}로 쓰세요`,
  ],
  noMaterial: (key, file, field) => [
    `“${key}”: ${field} 값의 ${file} 파일이 없습니다`,
    `public${file} 자리에 두거나, ${field} 줄을 지우세요`,
  ],
  noBibtex: (reason, remedy) => [`BibTeX가 아닙니다: ${reason}`, remedy],
  strayField: (key) => [
    `이 필드를 담은 항목이 없습니다: }가 “${key}” 항목을 너무 일찍 닫습니다`,
    '앞 항목을 닫는 }를 지우거나, 앞에 @type{key, 를 쓰세요',
  ],
  noKey: ['항목에 키가 없습니다', '@article{key, title = {…}, …}로 쓰세요'],
  noComma: (key, type) => [`“${key}” 키 뒤에 쉼표가 없습니다`, `@${type}{${key}, …}로 쓰세요`],
  openValue: (field) => [`${field} 값이 닫히지 않았습니다`, '중괄호를 닫으세요'],
  missingComma: (key, name) => [`“${key}” 항목의 ${name} 필드 뒤에 쉼표가 없습니다`, `${name} = {…}, 로 쓰세요`],
  noField: (found) => [
    `필드가 올 자리에 ${found === undefined ? '파일의 끝이' : `“${found}” 글자가`} 있습니다`,
    '이름 = {값} 모양으로 쓰고, }로 닫으세요',
  ],
  noValue: ['필드에 값이 없습니다', '중괄호로 쓰세요: year = {2021}'],
  undefinedString: (text) => [
    `“${text}” 이름이 정해져 있지 않습니다`,
    `{${text}}로 쓰거나, 정하세요: @string{${text} = {…}}`,
  ],
  goesOn: (name, isEntry, found, close) => [
    `“${name}” ${isEntry ? '항목' : '문자열'} 뒤에 ${found === undefined ? '파일의 끝이' : `“${found}” 글자가`} 있습니다`,
    `그 자리에 “,” 또는 “${close}” 기호를 쓰세요`,
  ],
  openQuote: (opening) => [`${opening} 기호가 닫히지 않았습니다`, `${opening === '{' ? '}' : opening} 기호로 닫으세요`],
  fieldTwice: (key, name, line) => [
    `“${key}” 항목에 ${name} 필드가 둘입니다 (다른 하나는 ${line}번 줄)`,
    '하나를 지우세요',
  ],
}
