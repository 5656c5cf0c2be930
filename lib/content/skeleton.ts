import type { FoundWork } from '@/lib/bibliography/fetch-work'
import type { WorkId } from '@/lib/bibliography/identifiers'
import { buildKey } from '@/lib/bibliography/reference'
import { getMessages } from '@/lib/i18n/messages'
import type { Language } from '@/site.config'
import { formatFrontMatter } from './format-front-matter'

export interface NewPost {
  title: string
  lang: Language
  /** Day in the time zone of the site. */
  date: string
  tags: string[]
  series?: { name: string; part: number }
}

/** The file of a new post: valid, and a draft. */
export function buildNewPost(post: NewPost): string {
  return `${formatFrontMatter(listFields(post))}\n## ${getMessages(post.lang).newPost.heading}\n\n`
}

function listFields({ title, date, lang, tags, series }: NewPost): Record<string, unknown> {
  return {
    title,
    date,
    summary: getMessages(lang).newPost.summary, // the check accepts it only in a draft
    ...(tags.length > 0 ? { tags } : {}),
    ...(series ? { series: series.name, part: series.part } : {}),
    draft: true,
  }
}

/** The file of a review, with the facts of the paper, or with empty fields when they are unknown. */
export function buildReview(post: NewPost, id: WorkId, work: FoundWork | undefined): string {
  const { comment, ...paper } = work ?? {}
  const fields = { ...listFields(post), ...(work ? { paper } : {}) }
  const remark = work
    ? comment && `arXiv: ${comment}`
    : `paper:\n  title: ""\n  authors: []\n  venue: ""\n  year: 2000\n  ${id.kind}: "${id.id}"`
  const cited = work ? ` [@${buildKey(work)}]` : ''
  const [first, ...others] = getMessages(post.lang).newPost.reviewHeadings
  const body = [`## ${first}\n\n${work?.title ?? id.id}${cited}\n`, ...others.map((section) => `## ${section}\n`)]
  return `${formatFrontMatter(fields, remark || undefined)}\n${body.join('\n')}`
}
