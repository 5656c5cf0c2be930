import type { marks as texts } from '@/lib/i18n/authors/en/marks'

export const marks: typeof texts = {
  emptyHeading: ['글이 없는 제목입니다', '# 뒤에 제목을 쓰거나 지우세요'],
  underlinedHeading: [
    '이 줄 때문에 위 문단이 제목이 됩니다',
    '가로줄이면 --- 앞에 빈 줄을 두고, 제목이면 글 앞에 ##를 쓰세요',
  ],
  listStart: (start) => [
    `“${start}.” 줄은 ${start}번부터 시작하는 목록으로 읽힙니다`,
    `숫자 그대로면 ${start}\\.로 쓰세요`,
  ],
  listNumber: (written, shown) => [
    `“${written}.” 줄이 ${shown}.로 나옵니다: 목록은 첫 번호부터 차례로 셉니다`,
    `${shown}.로 쓰거나, 문단을 나누어 ${written}\\.로 쓰세요`,
  ],
  codeClosedLate: (line, fence) => [
    `이 코드 블록은 ${line}번 줄에서 시작하는 다음 블록의 첫 줄에서야 닫힙니다`,
    `한 줄에 ${fence}만 써서 닫으세요; 블록 안에 백틱 줄이 있으면 처음과 끝을 ${fence}${fence[0]} 줄로 쓰세요`,
  ],
  spacedFootnote: (name) => [
    `[${name}] 각주의 이름에 빈칸이 있습니다`,
    `여기와 본문에 [${name.replace(/\s+/g, '-')}] 이름으로 쓰세요`,
  ],
  linkTwice: (name) => [`[${name}] 링크가 두 번 정해져 있습니다`, '두 줄 가운데 하나를 지우세요'],
  unusedLink: (name) => [
    `“[${name}]: …” 줄은 아무도 쓰지 않는 링크를 정하므로 화면에 나오지 않습니다`,
    `글자 그대로면 \\[${name}]: 로, 링크면 쓸 곳에 [글][${name}]라고 쓰세요`,
  ],
  outside: (isList, needed) => [
    `들여 썼지만 위의 ${isList ? '항목' : '각주'} 밖에 있습니다`,
    `안에 넣으려면 ${needed}칸 들여 쓰고, 아니면 들여 쓰지 마세요`,
  ],
  beside: (spaces) => [
    '들여 썼지만 위 항목과 나란한 항목입니다',
    `안에 넣으려면 ${spaces}칸 들여 쓰고, 아니면 첫 항목에 맞추세요`,
  ],
  fourSpaces: [
    '네 칸을 들여도 코드 블록이 되지 않습니다: 글로 읽습니다',
    `코드는 \`\`\` 줄 사이에 넣고, 글이면 빈칸을 지우세요`,
  ],
  unquoted: (written, name) => [
    `“${written}” 줄이 인용문의 처음이 아니어서 적힌 그대로 나옵니다`,
    `빈 줄 아래 한 줄에 > [!${name.toUpperCase()}]만 쓰고, 줄마다 앞에 >를 쓰세요`,
  ],
  outsideCallout: [
    '이 줄은 위의 콜아웃 밖에 있고, 콜아웃에는 글이 없습니다',
    '콜아웃의 줄마다 앞에 >를 쓰거나, 빈 줄을 두세요',
  ],
  invisibleStart: (character) => [
    `보이지 않는 ${character} 문자 때문에 이 줄이 보통 글이 됩니다`,
    '지우세요: 줄은 기호로 시작해야 합니다',
  ],
  oddSpace: (sign, character) => [
    `“${sign}” 뒤에 빈칸이 아니라 ${character} 문자가 있어 기호로 읽히지 않습니다`,
    `${sign} 뒤에 보통 빈칸을 쓰세요`,
  ],
  unspacedHeading: (found) => [
    `“${found}” 뒤에 빈칸이 없어 제목이 아닙니다`,
    `${found} 뒤에 빈칸을 두고 제목을 쓰세요`,
  ],
  manyHashes: ['#이 여섯을 넘어 제목이 아닙니다', '##부터 ######까지 쓰세요'],
  unspacedDash: ['“-” 뒤에 빈칸이 없어 목록이 아닙니다', `- 뒤에 빈칸을 두고, 기호 그대로면 \\-로 쓰세요`],
  unspacedBullet: (found) => [
    `“${found}” 뒤에 빈칸이 없어 목록이 아닙니다`,
    `${found} 뒤에 빈칸을 두고, 기호 그대로면 \\${found}로 쓰세요`,
  ],
  unspacedNumber: (found) => [
    `“${found}” 뒤에 빈칸이 없어 목록이 아닙니다`,
    `${found} 뒤에 빈칸을 두고, 숫자 그대로면 ${found.slice(0, -1)}\\${found.at(-1)} 모양으로 쓰세요`,
  ],
  loneBox: (found) => [`목록 밖의 “${found}” 표시는 체크 상자가 아닙니다`, `글 앞에 - ${found} 표시를 쓰세요`],
  fullWidth: (found) => [
    `“${found}” 기호가 전각이라 기호로 읽히지 않습니다`,
    `${found.normalize('NFKC')} 기호와 빈칸을 쓰세요`,
  ],
  oddBullets: (found) => [
    `“${found}” 기호로 시작하는 줄들은 목록이 아니라 한 문단입니다`,
    `그 자리에 - 와 빈칸을(번호는 1.) 쓰거나, 마지막 줄이 아니면 줄 끝에 \\를 쓰세요`,
  ],
  loneHash: ['“#” 뒤에 빈칸이 없어 제목이 아닙니다', `제목이면 ## 뒤에 빈칸을 두고, 기호 그대로면 \\#로 쓰세요`],
  interruptedNumber: (number, escaped) => [
    `${number}번부터 시작하는 목록 앞에는 빈 줄이 있어야 합니다: 지금은 한 문단입니다`,
    `위에 빈 줄을 두거나, 숫자 그대로면 ${escaped} 모양으로 쓰세요`,
  ],
  markInWord: (mark) => [
    `숫자나 글자 사이의 “${mark}” 표시가 기호로 읽혀 화면에 나오지 않습니다`,
    `글자 그대로면 ${mark.replace(/./g, '\\$&')} 모양으로 쓰고, 수식이면 달러 기호 사이에 넣으세요`,
  ],
  noDelimiter: (wanted) => ['|---| 줄이 없어 표가 아닙니다', `첫 줄 아래에 ${wanted} 줄을 쓰세요`],
  delimiterCells: (count, wanted) => [
    `이 줄에는 윗줄처럼 붙임표로 된 ${count}칸이 있어야 합니다: 없으면 표가 되지 않습니다`,
    `${wanted} 줄로 쓰세요`,
  ],
  addressEnd: (url, rest) => [
    `${url} 링크가 “${rest}” 앞에서 끝납니다`,
    `주소의 일부면 [글](${url}${rest})로 쓰고, 아니면 사이에 빈칸을 두세요`,
  ],
  noAddress: (address) => [
    `${address} 주소가 링크가 되지 않습니다: 영문자로 시작하지 않습니다`,
    `[글](${address})로 쓰세요`,
  ],
  rawLink: (link, isPicture) => [
    `“${link}…” 표기가 ${isPicture ? '그림이' : '링크가'} 되지 못해 적힌 그대로 나옵니다`,
    `${isPicture ? '![글](<./a b.png>)' : '[글](<주소>)'} 모양으로 쓰세요: 괄호 앞에 (보이지 않는 것까지) 빈칸이 없어야 하고, 빈칸이 든 주소는 < > 사이에 씁니다`,
  ],
  openName: (written) => [
    `“${written}” 표기가 글의 링크가 되지 못해 적힌 그대로 나옵니다`,
    '한 줄에 [[이름]]으로 쓰고, 괄호 그대로면 \\[로 쓰세요',
  ],
  backtick: (isQuote) => [
    '백틱이 짝이 없어 적힌 그대로 나옵니다',
    isQuote ? '따옴표는 "…"로 쓰세요' : '두 번째 `로 코드를 닫거나, \\`로 쓰세요',
  ],
  loneMark: (mark) => [
    `“${mark}” 기호가 짝이 없어 적힌 그대로 나옵니다`,
    `기호 안쪽에 빈칸 없이 닫거나, 기호 그대로면 ${mark.replace(/./g, '\\$&')} 모양으로 쓰세요; 코드는 백틱 사이에 넣습니다`,
  ],
  underlined: (mark, inner) => [
    `글자 앞의 “${mark}” 기호로는 강조가 닫히지 않아 적힌 그대로 나옵니다`,
    `${mark.replaceAll('_', '*')}${inner}${mark.replaceAll('_', '*')} 모양으로 쓰세요`,
  ],
}
