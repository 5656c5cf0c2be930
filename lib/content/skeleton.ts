import type { FoundWork, WorkId } from '@/lib/bibliography/fetch-work'
import { buildKey } from '@/lib/bibliography/reference'
import type { Language } from '@/site.config'
import { formatFrontMatter } from './format-front-matter'

/** Stands for a summary until there is one; the check takes it only in a draft. */
export const summaryToWrite: Record<Language, string> = {
  ko: '무엇을 왜 썼는지 두세 문장으로 적는다.',
  en: 'Say in two or three sentences what this is about, and why.',
}

export interface NewPost {
  title: string
  lang: Language
  /** Day in the zone of the site. */
  date: string
  tags: string[]
  series?: { name: string; part: number }
}

/** The file of a new post: valid, and a draft until its author says otherwise. */
export function buildNewPost(post: NewPost): string {
  return `${formatFrontMatter(listFields(post))}\n## ${post.lang === 'en' ? 'Summary' : '요약'}\n\n`
}

function listFields({ title, date, lang, tags, series }: NewPost): Record<string, unknown> {
  return {
    title,
    date,
    summary: summaryToWrite[lang],
    ...(tags.length > 0 ? { tags } : {}),
    ...(series ? { series: series.name, part: series.part } : {}),
    draft: true,
  }
}

const sections: Record<Language, string[]> = {
  ko: ['요약', '문제', '방법', '실험', '읽고 나서'],
  en: ['Summary', 'The problem', 'The method', 'The experiments', 'Remarks'],
}

/** The file of a review, with the facts of the paper; without them, with lines to fill in. */
export function buildReview(post: NewPost, id: WorkId, work: FoundWork | undefined): string {
  const { comment, ...paper } = work ?? {}
  const fields = { ...listFields(post), ...(work ? { paper } : {}) }
  const remark = work
    ? comment && `arXiv: ${comment}`
    : `paper:\n  title: ""\n  authors: []\n  venue: ""\n  year: 2000\n  ${id.kind}: "${id.id}"`
  const cited = work ? ` [@${buildKey(work)}]` : ''
  const [first, ...others] = sections[post.lang]
  const body = [`## ${first}\n\n${work?.title ?? id.id}${cited}\n`, ...others.map((section) => `## ${section}\n`)]
  return `${formatFrontMatter(fields, remark || undefined)}\n${body.join('\n')}`
}
