import { mkdirSync, writeFileSync } from 'node:fs'

/** Numbered posts, so that there are three pages of the list: 17 of them and six others are listed. */
const numbered = 17

/** When the scheduled post appears, in hours from the build. */
export const scheduledIn = 48

/** Adds the posts that need no hand: numbered ones for the pager, and one that is not public yet. */
export function writeFixtures(content: string): void {
  mkdirSync(`${content}/posts`, { recursive: true })
  for (let number = 1; number <= numbered; number += 1) {
    const two = String(number).padStart(2, '0')
    writePost(content, `numbered-${two}`, {
      title: `${number}번째 글`,
      date: `2025-06-${two}`,
      summary: `${number}번째 글의 요약이다. ${'어텐션은 값을 섞는다. '.repeat(30)}`,
      tags: number % 2 ? '[자연어처리]' : '[자연어처리, C]',
    })
  }
  const due = new Date(Date.now() + scheduledIn * 3_600_000).toISOString().slice(0, 19)
  writePost(content, 'scheduled-post', {
    title: '예약한 글',
    date: `${due}Z`,
    summary: '때가 되면 나온다.',
    tags: '[예약태그, 자연어처리]',
  })
}

function writePost(content: string, slug: string, fields: Record<string, string>): void {
  const lines = Object.entries(fields).map(([name, value]) =>
    name === 'tags' || name === 'date' ? `${name}: ${value}` : `${name}: ${JSON.stringify(value.slice(0, 399))}`,
  )
  writeFileSync(`${content}/posts/${slug}.mdx`, `---\n${lines.join('\n')}\n---\n\n## 요약\n\n${fields.title}의 본문.\n`)
}
