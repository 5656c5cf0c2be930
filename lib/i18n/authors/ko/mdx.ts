import type { mdx as texts } from '@/lib/i18n/authors/en/mdx'

export const mdx: typeof texts = {
  openComment: '주석을 닫으세요: <!-- … -->, 문장 안에서는 빈 줄 없이',
  autolink: '링크를 꺾쇠 없이 [글](https://…)로 쓰세요',
  selfClosing: '태그 자체를 닫으세요: <img … />',
  openTag: '태그를 닫거나, 태그가 아니면 \\<로 쓰세요',
  lessThan: '기호 그대로면 \\<나 &lt;로 쓰고, 수식이면 달러 기호 사이에 넣으세요: $p < 0.05$',
  module: 'import나 export로 시작하는 문단은 MDX에서 코드입니다: 그 말을 백틱 사이에 넣거나, 다른 말로 시작하세요',
  brace: '글의 중괄호는 \\{로 쓰고, 코드면 백틱 사이에 넣으세요',
  escape: '기호 앞에 역슬래시를 쓰거나, 백틱 사이에 넣으세요',
  invalid: (reason, remedy) => [`MDX 문법에 맞지 않습니다: ${reason}`, remedy],
}
