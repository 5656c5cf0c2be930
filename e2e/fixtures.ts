import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'

/** Numbered posts, so that there are three pages of the list: 17 of them and six others are listed. */
const numbered = 17

/** When the scheduled post appears, in hours from the build. */
export const scheduledIn = 48

/** A second one, later, all of whose words are its own: what tells of it before its minute is seen. */
export const secret = {
  slug: 'quokka-in-waiting',
  /** Hours from the build. */
  in: scheduledIn + 24,
  title: 'Quokkatitle 쿼카제목',
  summary: 'Quokkasummary 쿼카요약이다.',
  body: 'Quokkabody speaks of marsupials, 쿼카본문에서는 쿼카모델을 쓴다.',
  tag: '쿼카태그',
  /** Another name of the tag, in `tags.yml`. */
  tagName: '쿼카별칭',
  series: '쿼카연재',
  venue: 'QUOKKACONF',
  year: '2071',
  arxiv: '7106.09685',
  author: 'Wombat Quokkason',
  aliases: ['/quokka-alias', '/?p=777777', '/posts/quokka-old', '/series/quokka-old', '/archive/1971/quokka-old'],
}

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
  writeSecret(content)
}

/** In both languages. */
function writeSecret(content: string): void {
  const { slug, title, summary, tag, series, venue, year, arxiv, author, body } = secret
  const due = new Date(Date.now() + secret.in * 3_600_000).toISOString().slice(0, 19)
  const fields = {
    title,
    date: `${due}Z`,
    summary,
    tags: `[${tag}]`,
    series,
    part: '1',
    paper: `{ title: Quokkapaper, authors: [${author}], venue: ${venue}, year: ${year}, arxiv: '${arxiv}' }`,
  }
  writePost(content, slug, { ...fields, aliases: JSON.stringify(secret.aliases) }, body)
  const inEnglish = secret.aliases.map((alias) => alias.replace(/^\/(?!\?)/, '/en/').replace('777777', '777778'))
  writePost(content, `${slug}.en`, { ...fields, aliases: JSON.stringify(inEnglish) }, body)
  appendFileSync(`${content}/tags.yml`, `${tag}: { aliases: [${secret.tagName}] }\n`)
}

/** Fields that are no text. */
const raw = ['aliases', 'date', 'paper', 'part', 'tags']

function writePost(
  content: string,
  slug: string,
  fields: Record<string, string>,
  body = `${fields.title}의 본문.`,
): void {
  const lines = Object.entries(fields).map(([name, value]) =>
    raw.includes(name) ? `${name}: ${value}` : `${name}: ${JSON.stringify(value.slice(0, 399))}`,
  )
  writeFileSync(`${content}/posts/${slug}.mdx`, `---\n${lines.join('\n')}\n---\n\n## 요약\n\n${body}\n`)
}
