import type { tags as texts } from '@/lib/i18n/authors/en/tags'

export const tags: typeof texts = {
  contents: '지우세요: 목차는 글 옆에 자동으로 나옵니다',
  code: '코드를 ```과 ``` 사이에 넣고, 첫 줄에 언어를 쓰세요',
  picture: '![대체 텍스트](./figure.png "캡션")으로 쓰세요',
  link: '링크로 쓰세요: [글](/posts/name)',
  embed: '링크로 쓰세요: [제목](https://…)',
  callout: '> [!NOTE]로 쓰고, 줄마다 앞에 >를 쓰세요',
  details: '<details>와 <summary>제목</summary>, 또는 > [!NOTE]- 제목으로 쓰세요',
  formula: '수식을 $$와 $$ 사이에 넣으세요',
  diagram: '다이어그램을 ```mermaid와 ``` 사이에 넣으세요',
  nothing: '지우세요',
  citation: '[@key]로 인용하세요: 참고 문헌 목록은 자동으로 나옵니다',
  unknown: (shown, remedy) => [
    `${shown} 표기는 Hugo, Quarto, Jekyll의 태그이고, 글에서는 실행하지 않습니다`,
    remedy ?? '뜻하던 것을 쓰거나, 글자 그대로면 백틱 사이에 넣으세요',
  ],
}
