import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { getReferences, listTranslations, nameAuthors, type Post } from '@/lib/content'
import { formatFrontMatter } from '@/lib/content/format-front-matter'
import { getBody } from '@/lib/markdown'
import { placeMarkdown } from '@/lib/markdown/forms/markdown-parts'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'

/** A post as plain Markdown: front matter, title, text. */
export async function renderPostMarkdown(post: Post): Promise<string> {
  const { markdown } = await getBody(post, getReferences(), 'markdown')
  const title = post.title.replace(/[\\`*_[\]<>#]/g, '\\$&')
  return `${formatFrontMatter(buildFacts(post))}\n# ${title}\n\n${placeMarkdown(markdown, urlOf(post), site.url)}`
}

const urlOf = ({ lang, slug }: Post) => absoluteUrl(routes.post(lang, slug))

/** Front matter of a post, without empty fields. */
function buildFacts(post: Post): Record<string, unknown> {
  const { paper, series, updatedAt } = post
  const translations = listTranslations(post).map((other) => [other.lang, urlOf(other)])
  const facts = {
    title: post.title,
    date: formatIso(post.publishedAt, site.timeZone),
    updated: updatedAt && formatIso(updatedAt, site.timeZone),
    summary: post.summary,
    tags: post.tags.length > 0 ? post.tags.map(({ name }) => name) : undefined,
    url: urlOf(post),
    canonical: post.canonical,
    language: post.lang,
    author: nameAuthors(post),
    series: series?.name,
    part: series?.part,
    paper: paper && drop({ ...paper, key: undefined }),
    translations: translations.length > 0 ? Object.fromEntries(translations) : undefined,
  }
  return drop(facts)
}

function drop(facts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
