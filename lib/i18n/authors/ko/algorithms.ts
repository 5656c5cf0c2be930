import type { algorithms as texts } from '@/lib/i18n/authors/en/algorithms'

export const algorithms: typeof texts = {
  noMeta: (meta) => [`알고리즘에는 “${meta}” 설정이 없습니다`, `첫 줄 앞에 \\caption{…}를 쓰세요`],
  labelTwice: (name) => [`“${name}” 라벨이 두 번 있습니다`, '하나에 다른 라벨을 쓰세요'],
  labelWithoutCaption: [`algorithm: \\caption이 없는 \\label에는 번호가 없습니다`, `그 앞에 \\caption{…}를 쓰세요`],
  foreign: (written) => [
    `${written} 명령은 algorithm2e의 것이라 읽지 않습니다`,
    `algpseudocode로 쓰세요: 줄 끝의 \\; 대신 줄 앞에 \\State, 중괄호 대신 \\For{…} … \\EndFor, \\KwIn과 \\KwOut 대신 \\Require와 \\Ensure, \\tcp 대신 \\Comment{…}`,
  ],
  openFormula: (mark, close) => [
    `수식이 닫히지 않았습니다: ${mark}`,
    `${close} 기호로 닫거나, 달러 기호 그대로면 \\$로 쓰세요`,
  ],
  noArgument: (command) => [`${command} 명령에 중괄호로 된 인자가 없습니다`, `${command}{…}로 쓰세요`],
  openBrace: ['중괄호 {가 닫히지 않았습니다', `닫는 중괄호를 쓰거나, 기호 그대로면 \\{로 쓰세요`],
  strayEnd: (name) => [`\\end{${name}} 명령이 아무것도 닫지 않습니다`, `\\begin{${name}} 명령을 쓰거나, 지우세요`],
  openEnvironment: (name, before) => [
    `\\begin{${name}} 환경이 닫히지 않았습니다`,
    before ? `\\end{${before}} 앞에 \\end{${name}} 명령을 쓰세요` : `마지막 줄 아래에 \\end{${name}} 명령을 쓰세요`,
  ],
  unopened: (command, opening) => [
    `${command} 앞에 ${opening} 명령이 없습니다`,
    `위에 ${opening} 명령을 쓰거나, 지우세요`,
  ],
  unclosed: (command, end, before) => [
    `${command} 블록이 닫히지 않았습니다`,
    before ? `${before} 앞에 ${end} 명령을 쓰세요` : `끝나기 전에 ${end} 명령을 쓰세요`,
  ],
  strayBrace: ['중괄호 }가 아무것도 닫지 않습니다', `지우거나, 기호 그대로면 \\}로 쓰세요`],
  percent: (rest) => [
    `% 뒤는 주석이라 “%${rest}” 부분이 사라집니다`,
    `기호 그대로면 \\%로, 주석이면 \\Comment{…}로 쓰세요`,
  ],
  command: (name, isKnown, near) => [
    isKnown ? `\\${name} 명령이 수식 밖에 있습니다` : `\\${name} 명령은 없습니다`,
    isKnown
      ? `달러 기호 사이에 넣으세요: $\\${name}…$`
      : near
        ? `${near} 명령을 뜻했나요?`
        : '줄의 글 앞에 \\\\State를 쓰고, 수식은 달러 기호 사이에 쓰세요',
  ],
  noLines: ['줄이 없습니다', `줄마다 앞에 \\State를 쓰세요`],
  strayText: ['어느 줄에도 속하지 않는 글입니다', `그 앞에 \\State를 쓰세요`],
  environment: (command, name) => [`알고리즘 안에 \\${command}{${name}} 명령이 있습니다`, `그 줄마다 \\State로 쓰세요`],
  captionTwice: [`\\caption이 둘입니다`, '하나를 지우세요'],
  labelOfLine: [`번호가 보이지 않는 줄에 \\label이 있습니다`, `\\begin{algorithmic}[1]로 쓰세요`],
  definition: [
    '알고리즘 안에서는 명령을 정할 수 없습니다',
    `뜻하는 것을 그대로 쓰세요; \\algorithmicrequire, ensure, input, output만 바꿀 수 있습니다`,
  ],
}
