import type { files as texts } from '@/lib/i18n/authors/en/files'

const forbiddenRemedy = '지우세요 (터미널, PDF, 워드 프로세서에서 베낄 때 따라온 문자입니다)'
const toSelf = '링크가 아니라 파일 자체를 글 옆에 두세요'

export const files: typeof texts = {
  changed: ['읽는 동안 바뀌었습니다', '다시 해 보세요'],
  tooLarge: (size, most) => [`크기가 ${size}입니다`, `${most}까지 읽습니다`],
  unreadable: (code) => [`읽을 수 없습니다 (${code})`, '사이트를 빌드하는 사용자가 읽을 수 있게 하세요'],
  badName: ['이름이 UTF-8이 아닙니다', '다른 이름을 지으세요'],
  forbidden: (name, left) => [
    `${name} 문자는 공개할 수 없습니다${left > 0 ? `; ${left}줄이 더 있습니다` : ''}`,
    forbiddenRemedy,
  ],
  turning: (name, left) => [
    `${name} 문자가 줄을 읽는 순서를 뒤집습니다${left > 0 ? `; ${left}줄이 더 있습니다` : ''}`,
    '지우세요; 코드에서는 이스케이프로 쓰세요',
  ],
  invisible: (name, left) => [
    `${name} 문자는 보이지 않습니다${left > 0 ? `; ${left}줄이 더 있습니다` : ''}`,
    `지우세요; 꼭 필요하면 글에서는 &#x${name.slice(2)};로, 코드에서는 이스케이프로 쓰세요`,
  ],
  tooDeep: ['너무 깊이 겹쳐 있습니다', '열린 것을 닫거나, 잘못 들어간 것을 지우세요'],
  failure: (reason) => [
    `읽을 수 없습니다: ${reason}`,
    '파일의 절반을 지워 보고, 다시 그 절반을 지워 보며 까닭을 찾으세요',
  ],
  utf16: ['UTF-8이 아닙니다 (UTF-16 같습니다)', '파일을 UTF-8로 저장하세요'],
  carriageReturns: ['줄이 CR로만 끝납니다', '파일의 줄 끝을 LF로 저장하세요'],
  notUtf8: ['UTF-8이 아닙니다', '파일을 UTF-8로 저장하세요'],
  outsideFolder: (written) => [`“${written}” 파일이 글의 폴더 밖에 있습니다`, '글 옆에 두세요'],
  notBeside: (written, directory) => [`글 옆에 “${written}” 파일이 없습니다`, `${directory} 폴더에 넣으세요`],
  outside: ['콘텐츠 폴더와 public/ 밖에 있습니다', toSelf],
  byLink: ['콘텐츠 폴더와 public/ 밖으로 이어지는 심볼릭 링크입니다', toSelf],
  odd: ['보통 파일이 아닙니다 (폴더, 파이프, 소켓, 장치)', '파일의 이름을 쓰세요'],
  circle: ['제자리로 돌아오는 링크입니다', toSelf],
  notThere: ['그 자리에 없습니다', toSelf],
  dangling: '아무것도 가리키지 않는 링크입니다',
  around: '자기를 담은 폴더나 다른 링크 뒤로 이어지는 링크입니다',
  stray: (reason) => [reason, '지우거나, 파일 자체를 그 자리에 두세요'],
  unreadFile: (reason, remedy) => [`파일: ${reason}`, remedy],
  unreadBeside: (name, reason, remedy) => [`“${name}” 파일: ${reason}`, remedy],
  escapeStands: (name) => [`이스케이프가 뜻하는 ${name} 문자는 공개할 수 없습니다`, forbiddenRemedy],
  referenceStands: (name) => [`문자 참조가 뜻하는 ${name} 문자는 공개할 수 없습니다`, forbiddenRemedy],
  holdsForbidden: (file, name) => [`“${file}” 파일에 공개할 수 없는 ${name} 문자가 있습니다`, forbiddenRemedy],
  holdsUnseen: (file, name) => [
    `“${file}” 파일에 보이지 않는 ${name} 문자가 있습니다`,
    '지우세요; 코드에서는 이스케이프로 쓰세요',
  ],
  holds: (name) => [`공개할 수 없는 ${name} 문자가 있습니다`, forbiddenRemedy],
  untitledFacts: ['읽을 수 있는 제목이 없습니다', '지우고 실행하세요: npm run blog -- embeds'],
  unreadFacts: (file, reason, remedy) => [`${file} 파일: ${reason}`, remedy],
}
