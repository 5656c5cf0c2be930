import type { formulas as texts } from '@/lib/i18n/authors/en/formulas'
import { inKorean } from './parsers'

export const formulas: typeof texts = {
  open: (mark, close) => [
    `수식이 닫히지 않았습니다: ${mark}`,
    `한 줄에 ${close}만 써서, 그 앞에 빈 줄 없이 닫으세요; 글자 그대로면 ${mark.replace(/[$[(]/g, '\\$&')} 모양으로 쓰세요`,
  ],
  holdsHeading: (close) => ['수식 안에 제목이 있습니다: 닫혔나요?', `그 앞에서 ${close} 기호로 닫으세요`],
  empty: ['빈 수식입니다', `기호 사이에 수식을 쓰고, 달러 기호 그대로면 \\$로 쓰세요`],
  textBehind: (rest) => [`수식이 끝난 뒤에 글이 있습니다: “${rest}”`, '글을 다음 줄에 쓰세요'],
  percent: (lost) => [`수식: % 뒤는 주석이라 “${lost}” 부분이 사라집니다`, `백분율 기호는 \\%로 쓰세요`],
  money: (value) => [`“$${value}$” 부분이 수식으로 읽힙니다`, `돈의 달러 기호는 \\$로 쓰세요`],
  normInTable: [`표 안의 \\| 기호는 세로줄 하나입니다`, `노름은 \\lVert x \\rVert로, 세로줄은 |로 쓰세요`],
  openStray: (excerpt, mark, close) => [
    `수식이 닫히지 않았습니다: “${excerpt}”`,
    `${close} 기호로 닫거나, 글자 그대로면 ${mark.replace(/[$[(]/g, '\\$&')} 모양으로 쓰세요`,
  ],
  noLabel: (label, nearest) => [
    `“${label}” 라벨이 붙은 것이 없습니다`,
    nearest ? `\\eqref{${nearest}} 라벨을 뜻했나요?` : `가리키려는 수식이나 알고리즘에 \\label{${label}} 라벨을 쓰세요`,
  ],
  unusedSymbol: (latex) => [
    `$${latex}$ 기호의 설명이 있지만, 그런 수식이 없습니다`,
    '수식에서 쓰는 대로 쓰거나, 목록에서 지우세요',
  ],
  symbolTwice: (latex) => [`$${latex}$ 기호의 설명이 두 번 있습니다`, '하나를 지우세요'],
  labelTwice: (name) => [`라벨이 “${name}”인 수식이 둘입니다`, '하나에 다른 라벨을 쓰세요'],
  long: (length, longest) => [`수식: ${length}자입니다`, `${longest}자까지의 수식으로 나누세요`],
  forbiddenCharacter: (name) => [
    `수식: ${name} 문자는 공개할 수 없습니다`,
    '지우세요 (터미널, PDF, 워드 프로세서에서 베낄 때 따라온 문자입니다)',
  ],
  invalid: (reason, remedy) => [`수식: ${inKorean('formulas', reason)}`, remedy],
  forbidden: (command, kind) => [
    `수식: ${command} 명령은 쓸 수 없습니다`,
    {
      link: '링크는 수식 옆의 글에 넣으세요',
      picture: '그림은 글에 넣으세요: ![대체 텍스트](./name.svg)',
      html: '지우세요; \\textcolor, \\colorbox, \\boxed 명령은 쓸 수 있습니다',
    }[kind],
  ],
  needsDisplay: (command, mark) => [
    `문장 속의 수식(${mark})에 ${command} 명령이 있습니다`,
    '수식을 따로 줄을 내어 $$ 사이에 넣으세요',
  ],
  stray: (excerpt, remedy) => [`수식 밖에 LaTeX가 있습니다: “${excerpt}”`, remedy],
  loneDollar: (found) => [
    `“${found}” 기호로 수식이 열리지 않습니다`,
    '앞에 빈칸 없이 $로 닫거나, 기호 그대로면 \\$로 쓰세요',
  ],
  loneCommand: (found) => [
    `“${found}” 명령이 적힌 그대로 나옵니다`,
    `달러 기호 사이에($${found}$), 또는 백틱 사이에 넣으세요`,
  ],
}
