import { badAttributes } from './attributes'
import { badBetweenPosts } from './between-posts'
import { badDates } from './dates'
import { badElements } from './elements'
import { badFiles } from './files'
import { badFrontMatter } from './front-matter'
import { badLinks } from './links'
import { badMarkdown } from './markdown'
import { type BadPost, withBody, withFields } from './write-post'

export const badPosts: BadPost[] = [
  ...badFiles,
  ...badFrontMatter,
  ...badDates,
  ...badBetweenPosts,
  ...badMarkdown,
  ...badLinks,
  ...badElements,
  ...badAttributes,
]

/** Valid posts: the checks must report nothing. */
export const goodPosts: Record<string, string> = {
  good: withFields('tags: [LLM, C, C++, "R&D"]'),
  'good-tags': withFields('tags: [LLM, C#, 파인튜닝]'),
  'good-tags-2': withFields('tags: [파인튜닝]'),
  'good-authors': withFields('authors: [duri, hana]'),
  'a-draft': withFields('draft: true'),
  'a-moved': withFields('aliases: [/Old/1]'),
  a23: withBody('글.'),
  'good-citations': withBody(
    '글[@vaswani2017attention, 3절]과 @vaswani2017attention은 같다. \\@handle, a@b.c, `@x`\n\n식 $\\eqref{eq:a}$\n\n$$\nx \\label{eq:a}\n$$\n\n```chart type="bar" x="가" y="나" alt="그림"\n가,나\n1,2\n```',
  ),
  'good-links': withBody(
    [
      ...['/page/2', '/en', '/list/titles', '/list/oldest/page/2', '/tags/by-name', '/archive/2026', '/posts/good.md'],
      ...['/feed.xml', '/atom.xml', '/en/feed.json', '/tags/llm/feed.json', '/tags/c-sharp', '/tags/파인튜닝'],
      ...['/llms.txt', '/llms-full.txt', '/sitemap.xml', '/robots.txt', '/speculation-rules.json', '/search?q=LoRA'],
    ]
      .map((url) => `[글](${url})`)
      .join(' '),
  ),
  'good-body': withBody(
    '## 요약\n\n**글(text)**은 `{x}`와 \\{y\\}, p \\< 0.05, $p<0.05$, \\$5다. [글](/posts/good#요약) [밖](https://example.org)[^a] ![빈 그림](./drawing.svg)\n\n[^a]: 각주.\n\n{/* 주석 */}\n\n```python {1}\nx\n```\n\n$$\nx\n$$',
  ),
}
