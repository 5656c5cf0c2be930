import type { components as texts } from '@/lib/i18n/authors/en/components'
import { inKorean } from './parsers'

export const components: typeof texts = {
  defaultExport: ['글에는 기본 내보내기가 없습니다', '지우세요: 페이지는 사이트가 만듭니다'],
  comma: (text) => [
    `“{${text}}” 표현식은 마지막 쉼표 뒤의 것만 보입니다`,
    `글자 그대로면 \\{${text}\\}로 쓰거나, 백틱이나 달러 기호 사이에 넣으세요`,
  ],
  notShown: (text, kind) => [
    `“{${text}}” 값은 ${kind}라서 보일 수 없습니다`,
    `그 안의 텍스트, 숫자, 요소를 쓰고, 글의 중괄호는 \\{로 쓰세요`,
  ],
  noComponent: (name, kind) => [
    `<${name}>: ${kind} 값이고, 컴포넌트가 아닙니다`,
    'JSX를 돌려주는 함수를 import하거나 export하세요',
  ],
  badProp: (element, name, kind) => [
    `<${element}>: ${name} 값이 ${kind}입니다`,
    '텍스트, 숫자, 목록을 주세요; 읽는 사람에게 반응하는 것은 따로 컴포넌트로 씁니다: docs/mdx.md',
  ],
  isCode: (text, reason, remedy) => [
    `“{${text}}” 부분은 코드로 읽힙니다: ${reason.replace(/^코드: /, '')}`,
    `글자 그대로면 \\{${text}\\}로 쓰거나, 백틱이나 달러 기호 사이에 넣으세요; ${remedy}`,
  ],
  kind: (type) => (type === 'list' ? '목록' : type === 'function' ? '함수' : type === 'object' ? '객체' : type),
  path: '글에서 시작하는 경로를 끝까지 쓰세요: ./slider.tsx',
  install: '패키지를 설치하거나, 파일의 경로를 쓰세요: ./slider.tsx, @/components/figures/axes',
  asPicture: '그림은 ![글](./name.png)로 보여 주세요',
  preact: '그림에서 React를 대신하는 Preact에는 그런 이름이 없습니다 (docs/mdx.md): 다른 방법으로 하세요',
  exportName: "그 파일이 내보내는 이름을 쓰세요; 'use client' 파일에서는 컴포넌트만 내보냅니다",
  otherName: '하나에 다른 이름을 쓰세요',
  noDefault: '`export default`를 지우세요: 글의 페이지는 사이트가 만듭니다',
  mendCode: '코드를 고치세요; mdxjs.com이 설명하는 JSX가 든 JavaScript입니다',
  importsMarkdown: ['글에서는 마크다운 파일을 import할 수 없습니다', '글을 옮겨 쓰거나, 컴포넌트로 쓰세요'],
  environment: ['빌드의 환경 변수는 글에서 쓸 수 없습니다', '값을 글이나 글 옆의 파일에 쓰세요'],
  undefinedName: (name, isComponent) =>
    isComponent
      ? `${name} 컴포넌트를 import하세요; 사이트의 컴포넌트는 중괄호 밖에 씁니다`
      : `${name} 이름을 import하거나 export하세요`,
  mendGiven: '코드나, 코드에 준 값을 고치세요',
  stateless: [
    '상태와 효과는 여기서 아무 일도 하지 않습니다: 이 파일은 읽는 사람에게 보내지 않습니다',
    "읽는 사람이 쓰게 하려면 파일을 'use client'로 시작하세요",
  ],
  bundler: (reason, remedy) => [`코드: ${inKorean('code', reason)}`, remedy],
  thrown: (reason) => `코드: ${inKorean('code', reason)}`,
}
