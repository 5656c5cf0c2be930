import { absoluteUrl, routes } from '@/lib/addresses/routes'
import {
  authorIds,
  facets,
  filterPapers,
  isThin,
  listArchive,
  listContentPages,
  listFacetValues,
  listPapers,
  listPosts,
  listPostsBy,
  listSeries,
  listTags,
  type PaperEntry,
  type Post,
} from '@/lib/content'
import type { Alternates } from '@/lib/metadata/seo'
import { type Language, site } from '@/site.config'
import { type DocumentFacts, findDocumentFacts, hash } from './document-facts'
import type { PublicPage } from './public-page'

/** Input for a `PublicPage`; its language versions have the same key. */
interface Place {
  key: string
  lang: Language
  path: string
  /** The posts that it shows. */
  posts: readonly Post[]
  /** When its content last changed, where the posts determine it. */
  lastModified?: Date | undefined
  facts?: DocumentFacts
}

/** All public pages of the site, without drafts, scheduled and unlisted posts. */
export async function collectPages(): Promise<PublicPage[]> {
  const places: Place[] = []
  for (const lang of site.languages) {
    const posts = listPosts({ lang })
    places.push(...listPlaces(lang, posts), ...listPaperPlaces(lang), ...(await listDocuments(lang, posts)))
  }
  const versions = new Map<string, Alternates>()
  for (const { key, lang, path } of places) versions.set(key, { ...versions.get(key), [lang]: path })
  return places.map((place) => buildPage(place, versions.get(place.key) ?? {}))
}

function buildPage({ path, posts, lastModified, facts }: Place, alternates: Alternates): PublicPage {
  return {
    url: absoluteUrl(path),
    ...(lastModified && { lastModified }),
    images: facts?.images ?? [],
    alternates,
    fingerprint: facts?.fingerprint ?? hash(posts.map((post) => `${post.slug} ${changeOf(post).getTime()}`).sort()),
  }
}

/** Lists of posts, and pages that list tags, series and years. */
function listPlaces(lang: Language, posts: readonly Post[]): Place[] {
  const dated = (key: string, path: string, shown: readonly Post[]): Place => ({
    ...{ key, lang, path, posts: shown },
    lastModified: findLatest(shown),
  })
  const withTag = (tag: string) => posts.filter(({ tags }) => tags.some(({ slug }) => slug === tag))
  return [
    dated('home', routes.posts(lang), posts),
    { key: 'tags', lang, path: routes.tags(lang), posts },
    { key: 'series', lang, path: routes.series(lang), posts: posts.filter(({ series }) => series) },
    { key: 'archive', lang, path: routes.archive(lang), posts },
    ...listTags(lang).map(({ slug, key }) => dated(`tag ${key}`, routes.tag(lang, slug), withTag(slug))),
    ...listSeries(lang).map(({ slug, parts }) => dated(`series ${slug}`, routes.seriesOf(lang, slug), parts)),
    ...authorIds.map((id) => dated(`author ${id}`, routes.author(lang, id), listPostsBy(lang, id))),
    ...listArchive(lang).map(({ year, months }) =>
      dated(
        `year ${year}`,
        routes.archiveOf(lang, year),
        months.flatMap((month) => month.posts),
      ),
    ),
  ]
}

/** The list of papers and its facets; other sort orders (`by/title`) are left out, as they have the same content. */
function listPaperPlaces(lang: Language): Place[] {
  const papers = listPapers(lang)
  const postsOf = (some: readonly PaperEntry[]) => [
    ...new Set(some.flatMap(({ reviews, mentions }) => [...reviews, ...mentions])),
  ]
  const parts = facets.flatMap((facet) =>
    listFacetValues(papers, facet).flatMap(({ slug }) => {
      const some = filterPapers(papers, facet, slug)
      const [key, path] = [`papers ${facet} ${slug}`, routes.papersOf(lang, facet, slug)]
      return isThin(some) ? [] : [{ key, lang, path, posts: postsOf(some) }] // `noindex`
    }),
  )
  return [{ key: 'papers', lang, path: routes.papers(lang), posts: postsOf(papers) }, ...parts]
}

/** Posts and pages of the author. A post with a canonical URL elsewhere is left out. */
async function listDocuments(lang: Language, posts: readonly Post[]): Promise<Place[]> {
  const places: Place[] = []
  for (const page of listContentPages(lang)) {
    const [path, facts] = [routes.page(lang, page.slug), await findDocumentFacts(page)]
    places.push({ key: `page ${page.slug}`, lang, path, posts: [], facts })
  }
  for (const post of posts.filter(({ canonical }) => !canonical)) {
    const [path, facts] = [routes.post(lang, post.slug), await findDocumentFacts(post)]
    places.push({ key: `post ${post.translationKey}`, lang, path, posts: [], lastModified: changeOf(post), facts })
  }
  return places
}

const changeOf = ({ updatedAt, publishedAt }: Post) => updatedAt ?? publishedAt

function findLatest(posts: readonly Post[]): Date | undefined {
  const times = posts.map((post) => changeOf(post).getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}
