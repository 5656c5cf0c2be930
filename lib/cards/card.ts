import { createHash } from 'node:crypto'
import manifest from '@/.generated/manifest.json'
import { containsTitle } from '@/lib/bibliography'
import {
  findContentPage,
  findPost,
  findSeries,
  findTag,
  findTagDescription,
  listPosts,
  type Paper,
  type Post,
} from '@/lib/content'
import { getMessages, type Messages } from '@/lib/i18n/messages'
import { type DescribedPage, described, describeStaticPage } from '@/lib/pages/static-pages'
import { siteName } from '@/lib/site/names'
import { formatDate } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'

/** The texts of a link preview image. */
export interface Card {
  title: string
  /** Above the title. */
  label?: string
  /** At the bottom. */
  subtitle?: string
  /** In the margin. */
  notes: string[]
  /** Name of the blog, below them. */
  site: string
}

type PageName = 'home' | DescribedPage
type EntryKind = 'posts' | 'pages' | 'tags' | 'series'

/** Subject of a card: a post, a page of the author, a tag or a series by its slug, or a list by its name. */
export type CardId = `${EntryKind}/${string}` | PageName

/**
 * The texts of a card, from the current content.
 * @param id a {@link CardId}, or any text from a URL
 * @returns undefined when there is no such page, or it is not public yet
 */
export function findCard(lang: Language, id: string): Card | undefined {
  const [name = '', ...rest] = id.split('/')
  const slug = rest.join('/')
  if (slug === '') return findPageCard(lang, name)
  const texts = isKey(entries, name) ? entries[name](lang, slug, getMessages(lang)) : undefined
  return texts && { ...texts, site: siteName(lang) }
}

function findPageCard(lang: Language, name: string): Card | undefined {
  if (name === 'home')
    return { title: siteName(lang), subtitle: site.description[lang], notes: [], site: siteName(lang) }
  const listed = described.find((one) => one === name)
  if (!listed) return undefined
  const { title, description } = describeStaticPage(listed, lang, getMessages(lang))
  return { title, subtitle: description, notes: [], site: siteName(lang) }
}

function isKey<Key extends string>(table: Record<Key, unknown>, name: string): name is Key {
  return Object.hasOwn(table, name)
}

/** Hash of a card's texts and of the code that draws it, so that the image at a URL never changes. */
export function versionOf(card: Card): string {
  const text = [manifest.cards, JSON.stringify(manifest.colours), JSON.stringify(card)].join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

const entries: Record<EntryKind, (lang: Language, slug: string, messages: Messages) => Omit<Card, 'site'> | undefined> =
  {
    posts: (lang, slug, messages) => {
      const post = findPost(lang, slug)
      return post && buildPostCard(post, messages)
    },
    pages: (lang, slug) => {
      const page = findContentPage(lang, slug)
      return page && { title: page.title, subtitle: page.summary, notes: [] }
    },
    tags: (lang, slug, { tags, count }) => {
      const tag = findTag(lang, slug)
      if (!tag) return undefined
      const subtitle = findTagDescription(lang, tag.key) ?? listTitles(listPosts({ lang, tag: slug }))
      return { title: `#${tag.name}`, label: tags, subtitle, notes: [count(tag.count)] }
    },
    series: (lang, slug, { allSeries, partCount }) => {
      const series = findSeries(lang, slug)
      if (!series) return undefined
      const { name, parts } = series
      return { title: name, label: allSeries, subtitle: listTitles(parts), notes: [partCount(parts.length)] }
    },
  }

const listTitles = (posts: readonly Post[]) =>
  posts
    .slice(0, 3)
    .map(({ title }) => title)
    .join(' · ')

/** A post that has the title of its paper says what it says of it, not the title again. */
export function buildPostCard({ title, series, paper, ...post }: Post, messages: Messages): Omit<Card, 'site'> {
  const [first, ...others] = post.tags.map(({ name }) => `#${name}`)
  const kind = series ? messages.series(series.name, series.part) : paper && messages.paperReview
  const tags = kind && first ? [first, ...others] : others
  const isRepeated = paper && containsTitle(title, paper.title)
  return {
    title,
    label: kind ?? first,
    subtitle: paper && !isRepeated ? describePaper(paper) : post.summary,
    notes: [
      ...(isRepeated ? [describeVenue(paper)] : []),
      formatDate(post.publishedAt, post.lang, site.timeZone, 'list'),
      messages.minutes(post.minutes),
      ...tags.slice(0, 4),
    ],
  }
}

const describePaper = (paper: Paper) => `${paper.title} · ${describeVenue(paper)}`

/** The venue may already end with the year. */
const describeVenue = ({ venue, year }: Paper) => (venue.includes(String(year)) ? venue : `${venue} ${year}`)
