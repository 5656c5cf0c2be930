import type { Room } from '@/lib/i18n/authors/room'

export const tags = {
  contents: 'take it out: the contents stand beside the post by themselves',
  code: 'put the code between ``` and ```, with the language behind the first',
  picture: 'write ![alternative text](./figure.png "caption")',
  link: 'write the link: [text](/posts/name)',
  embed: 'link to it: [title](https://…)',
  callout: 'write > [!NOTE], and > before each line of it',
  details: 'write <details> and <summary>title</summary>, or > [!NOTE]- title',
  formula: 'put the formula between $$ and $$',
  diagram: 'put the diagram between ```mermaid and ```',
  nothing: 'take it out',
  citation: 'cite with [@key]: the list of references is made by itself',
  unknown: (shown: string, remedy: string | undefined) => [
    `${shown} is a tag of Hugo, Quarto or Jekyll, and posts run none`,
    remedy ?? 'write what it stood for, or put it between backticks if it is meant as text',
  ],
} satisfies Room
