import { toSlug } from '@/lib/addresses/slug'
import { nameVenue } from '@/lib/bibliography'
import { listPosts, listTags } from '@/lib/content'
import { formatIso } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'

interface Choice {
  value: string
  name: string
}

/** What the posts of a language can be filtered by: tags by their number of posts, years newest first, venues by name. */
export function listChoices(lang: Language): Record<'tag' | 'year' | 'venue', Choice[]> {
  const posts = listPosts({ lang })
  const papers = posts.flatMap(({ paper }) => paper ?? [])
  const years = [...papers.map(({ year }) => year), ...posts.map(({ publishedAt }) => yearOf(publishedAt))]
  const venues = new Set(papers.map(({ venue }) => nameVenue(venue)).filter(Boolean))
  return {
    tag: listTags(lang).map(({ slug, name }) => ({ value: slug, name })),
    year: [...new Set(years.flatMap((year) => (year ? String(year) : [])))]
      .sort((a, b) => Number(b) - Number(a))
      .map((year) => ({ value: year, name: year })),
    venue: [...venues].sort((a, b) => a.localeCompare(b, 'en')).map((name) => ({ value: toSlug(name), name })),
  }
}

const yearOf = (date: Date) => formatIso(date, site.timeZone).slice(0, 4)
