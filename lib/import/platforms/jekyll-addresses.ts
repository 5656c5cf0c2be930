import { type FrontMatter, listOf, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { site as ownSite } from '@/site.config'
import type { JekyllFields } from './jekyll-fields'

/** Jekyll's `Configuration::STYLE_TO_PERMALINK`. */
const styles: Record<string, string> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
}

export interface JekyllPost extends JekyllFields {
  /** Path below the root of the site. */
  file: string
  /** `posts`, or another collection that is a part of the site. */
  collection: string
  /** Day and slug from the file name. */
  day: string | undefined
  slug: string
}

/**
 * The paths at which Jekyll served a post, and those in `redirect_from`: percent-encoded, with `baseurl`.
 * Without a time zone in the date or the configuration, the day depends on the machine: both days are listed, Jekyll's
 * own reading first. https://jekyllrb.com/docs/permalinks/
 */
export function listJekyllAddresses(post: JekyllPost, config: FrontMatter): string[] {
  const template = textOf(post.fields, 'permalink') ?? findTemplate(post.collection, config)
  const own = listMoments(post, config).map((moment) => clean(fillTemplate(template, post, moment)))
  const base = (textOf(config, 'baseurl') ?? '').replace(/\/+$/, '')
  const { redirect_from: from } = post.fields
  const redirected = typeof from === 'string' ? [from] : listOf(post.fields, 'redirect_from')
  const paths = [...own, ...redirected].map((one) => `${base}${one.startsWith('/') ? '' : '/'}${one}`)
  return [...new Set(paths.map((one) => one.replace(/\/index\.html$/, '/')))]
}

function findTemplate(collection: string, config: FrontMatter): string {
  const { [collection]: own } = (config.collections ?? {}) as Record<string, FrontMatter | undefined>
  const style = textOf(config, 'permalink') ?? 'date'
  const template = styles[style] ?? style
  const [ending = ''] = /(?:\/|:output_ext)$/.exec(template) ?? []
  const usual = collection === 'posts' ? template : `/:collection/:path${ending}` // `Utils.add_permalink_suffix`
  return (own && textOf(own, 'permalink')) ?? usual
}

/** Ruby reads an unquoted time with seconds and without a zone as UTC, any other as local time. */
const timeInUtc = /\d:\d{2}:\d{2}(?:\.\d+)?$/

/** Possible local times of the post, represented as if they were UTC. */
function listMoments({ fields, day }: JekyllPost, config: FrontMatter): Date[] {
  const written = textOf(fields, 'date')
  const zone = textOf(config, 'timezone')
  const texts = written && timeInUtc.test(written) ? [`${written}Z`, written] : [written]
  const zones = zone ? [zone] : [ownSite.timeZone, 'UTC']
  if (!written && !day) return [new Date(0)] // a document of a collection, whose address has no date
  return texts
    .flatMap((text) => zones.map((one) => parseSourceDate(text, one) ?? parseSourceDate(day, one)))
    .flatMap((text) => (text ? new Date(`${text.slice(0, 10)}T${text.slice(11, 19) || '00:00:00'}Z`) : []))
}

/** Jekyll's `Drops::UrlDrop`: a name may be followed by an underscore that is not part of it. */
function fillTemplate(template: string, post: JekyllPost, moment: Date): string {
  const values = { ...listNames(post), ...listTimes(moment) }
  return template.replace(/:([a-z_]+)/g, (_, name: string) => {
    const short = name.replace(/_$/, '')
    const value = values[name] ?? values[short] ?? ''
    return `${escapePath(value)}${values[name] === undefined && short !== name ? '_' : ''}`
  })
}

function listNames({ fields, categories, file, slug, collection }: JekyllPost): Record<string, string> {
  const name = textOf(fields, 'slug') ?? slug.replace(/\.+$/, '')
  const path = file.replace(/\.[^./]+$/, '')
  return {
    categories: joinOnce(categories, (one) => one.toLowerCase()),
    slugified_categories: joinOnce(categories, (one) => slugify(one).toLowerCase()),
    title: slugify(name, "._~!$&'()+,;=@"),
    slug: slugify(name).toLowerCase(),
    name: slugify(path.split('/').at(-1)!).toLowerCase(),
    path: path.replace(collection === 'posts' ? '_posts' : new RegExp(`^.*?_${collection}/`), '').replace(/\.+$/, ''),
    collection,
    output_ext: '.html',
  }
}

const joinOnce = (texts: string[], write: (text: string) => string) => [...new Set(texts.map(write))].join('/')

/** Jekyll's `Utils.slugify`: keeps letters, marks and digits of any script, and the `allowed` characters. */
function slugify(text: string, allowed = ''): string {
  return [...text]
    .map((sign) => (/[\p{M}\p{L}\p{Nd}]/u.test(sign) || allowed.includes(sign) ? sign : '-'))
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
}

function listTimes(moment: Date): Record<string, string> {
  const two = (value: number) => String(value).padStart(2, '0')
  const inEnglish = (options: Intl.DateTimeFormatOptions) =>
    moment.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' })
  const year = moment.getUTCFullYear()
  const [month, day] = [moment.getUTCMonth() + 1, moment.getUTCDate()]
  const { weekYear, week, weekDay } = findWeek(moment)
  return {
    year: String(year),
    short_year: two(year % 100),
    month: two(month),
    i_month: String(month),
    short_month: inEnglish({ month: 'short' }),
    long_month: inEnglish({ month: 'long' }),
    day: two(day),
    i_day: String(day),
    y_day: String(countDays(Date.UTC(year, 0, 0), moment.getTime())).padStart(3, '0'),
    w_year: String(weekYear),
    week: two(week),
    w_day: String(weekDay),
    short_day: inEnglish({ weekday: 'short' }),
    long_day: inEnglish({ weekday: 'long' }),
    hour: two(moment.getUTCHours()),
    minute: two(moment.getUTCMinutes()),
    second: two(moment.getUTCSeconds()),
  }
}

const countDays = (from: number, to: number) => Math.floor((to - from) / 86_400_000)

/** ISO 8601 week: it belongs to the year of its Thursday. */
function findWeek(moment: Date): { weekYear: number; week: number; weekDay: number } {
  const weekDay = moment.getUTCDay() || 7
  const thursday = new Date(moment.getTime() + (4 - weekDay) * 86_400_000)
  const weekYear = thursday.getUTCFullYear()
  return { weekYear, week: Math.floor(countDays(Date.UTC(weekYear, 0, 1), thursday.getTime()) / 7) + 1, weekDay }
}

/** Jekyll's `URL.escape_path`: keeps the characters that are valid in a path segment. */
const escapePath = (text: string) => encodeURI(text).replace(/[?#]/g, encodeURIComponent)

/** Jekyll's `URL#sanitize_url`. */
const clean = (address: string) => `/${address}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/g, '/')
