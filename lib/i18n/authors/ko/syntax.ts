import type { syntax as texts } from '@/lib/i18n/authors/en/syntax'

export const syntax: typeof texts = {
  noModules: ['글에서는 import와 export를 실행하지 않습니다', '그 줄을 지우거나, 코드 블록에 넣으세요'],
  noExpressions: (value) => [
    `“{${value}}” 표현식이 있지만, 글에서는 실행하지 않습니다`,
    `글자 그대로면 \\{${value}\\}로 쓰거나, 백틱이나 달러 기호 사이에 넣으세요`,
  ],
  invisibleHeading: ['보이는 것이 없는 제목입니다', '제목을 쓰거나 지우세요'],
  firstLevel: ['첫째 수준의 제목입니다', '##부터 쓰세요: 글의 제목만 h1입니다'],
  levelJump: (depth, previous) => [
    `${previous}수준 제목 다음에 ${depth}수준 제목이 왔습니다`,
    `${'#'.repeat(previous + 1)} 기호로 쓰세요`,
  ],
  noAlt: (url) => [
    `${url} 그림에 대체 텍스트가 없습니다`,
    '무엇이 보이는지 쓰세요: ![대체 텍스트](…); 장식일 뿐이면 <img src="…" alt="" />',
  ],
  noAltAttribute: (name) => [
    `<${name}> 요소에 alt가 없습니다`,
    '무엇이 보이는지 쓰세요: ![대체 텍스트](…); 장식일 뿐이면 <img src="…" alt="" />',
  ],
  noSource: (name) => [`<${name}> 요소에 src가 없습니다`, 'src="./name.png"처럼 쓰세요'],
  noTextAttribute: (name, written, attribute) => [
    `<${name}>: ${written} 값은 텍스트가 아닙니다`,
    `${attribute}="…"로 쓰세요`,
  ],
  noFootnote: (note) => [
    `${note} 각주가 없습니다`,
    `한 줄에 따로 쓰세요: ${note === '[^]' ? '[^1]' : note}: 각주의 글`,
  ],
  noDefinition: (reference) => [`${reference} 링크의 주소가 정해져 있지 않습니다`, '[글](주소)로 쓰세요'],
  openCode: (opening) => ['코드 블록이 닫히지 않아 글의 나머지를 삼킵니다', `한 줄에 ${opening}만 써서 닫으세요`],
  nestedFootnote: (label) => [`각주 안에 각주가 있습니다: [^${label}]`, '그 글을 여기에 바로 쓰세요'],
  footnoteTwice: (label) => [`[^${label}] 각주가 두 번 정해져 있습니다`, '하나에 다른 이름을 쓰세요'],
  unusedFootnote: (id) => [`[^${id}] 각주를 가리키는 곳이 없습니다`, `쓸 곳에 [^${id}]라고 쓰거나, 지우세요`],
  longParagraph: (most) => [`빈 줄 없이 ${most}자가 넘습니다`, '빈 줄로 나누거나, 잘못 들어간 것을 지우세요'],
  deep: (most) => [`${most}번 넘게 겹쳐 있습니다`, '열린 것을 닫거나, 잘못 들어간 것을 지우세요'],
  rowCells: (given, wanted, lost) => [
    `머리글이 ${wanted}칸인 표에 ${given}칸인 줄이 있습니다${lost === '' ? '' : `: “${lost}” 부분이 보이지 않습니다`}`,
    given > wanted ? '머리글에 열의 이름을 더하거나, 칸 안의 세로줄은 \\|로 쓰세요' : '빈 칸마다 |를 쓰세요',
  ],
  unknownComponent: (name, nearest, known) => [
    `<${name}> 컴포넌트는 없습니다`,
    nearest
      ? `<${nearest}> 컴포넌트를 뜻했나요?`
      : `import하거나, 사이트에 있는 것을 쓰세요: ${known.map((one) => `<${one}>`).join(', ')}`,
  ],
  spread: ['{...spread} 속성은 실행해야 알 수 있습니다', '속성을 하나씩 쓰세요'],
  handler: (name) => [`이벤트 처리기 ${name} 속성은 쓸 수 없습니다`, '지우세요'],
  styleString: ['style 값이 문자열입니다', `객체로 쓰세요: style={{ color: 'red' }}`],
  runAttribute: (name, value) => [`${name}={${value}} 값은 실행해야 알 수 있습니다`, '숫자, 문자열, 목록으로 쓰세요'],
  siteAttribute: (tag, name) => [
    `<${tag}>: ${name} 속성은 사이트의 것이라 빠집니다`,
    `지우세요; 모양을 바꾸려면 style={{ color: 'red' }}처럼 쓰세요`,
  ],
  unknownAttribute: (tag, name, nearest, names) => [
    `글의 <${tag}> 요소에는 ${name} 속성이 없습니다`,
    nearest ? `${nearest} 속성을 뜻했나요?` : `지우세요; 쓸 수 있는 속성: ${names.join(', ')}`,
  ],
  noStyleObject: (tag) => [`<${tag}>: style 값이 객체가 아닙니다`, `객체로 쓰세요: style={{ color: 'red' }}`],
  noProperty: (tag, name) => [
    `<${tag}>: 글에서는 ${name} 값을 정할 수 없습니다`,
    '지우세요: 글에서는 색, 글자, 테두리, 간격을 정하고 페이지의 자리는 정하지 않습니다',
  ],
  oddValue: (tag, name, text) => [
    `<${tag}>: ${name}: ${text}`,
    '글이 제자리에서 읽히도록 1em이나 red 같은 단순한 값을 쓰세요',
  ],
  idInUse: (id) => [`“${id}” id는 이미 쓰고 있습니다`, '요소에 다른 id를 쓰세요'],
  referencesTwice: (heading) => [
    `인용한 문헌이 끝의 “${heading}” 아래에 이미 나옵니다: 같은 제목이 둘입니다`,
    '이 제목을 지우거나 다른 이름을 쓰세요',
  ],
  notAllowed: (name, remedy) => [`글에는 <${name}> 요소를 쓸 수 없습니다`, remedy],
  bareAddress: (page) => `한 줄에 주소만 쓰세요: ${page}`,
  linkInstead: '보여 주려는 페이지의 주소를 링크로 쓰세요',
  fileInstead: (src) => `파일을 글 옆에 두고 이렇게 쓰세요: ![보이는 것](${src})`,
  markdownInstead: '마크다운으로 쓰거나, 그것이 있는 페이지로 이으세요',
}
