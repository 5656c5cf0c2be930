import type {
  Blog,
  CollectionPage,
  Graph,
  ProfilePage,
  SearchAction,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts'
import { absoluteUrl, routes } from '@/lib/addresses/routes'
import { type Author, listAuthors, type Post } from '@/lib/content'
import { siteName } from '@/lib/site/names'
import { formatIso } from '@/lib/text/dates'
import { type Language, site } from '@/site.config'
import { buildAuthor, buildBreadcrumbs, buildGraph, buildPerson, type Crumb, idOfAuthor, ids } from './graph'

interface PageFacts {
  lang: Language
  title: string
  description: string
  path: string
}

interface CollectionFacts extends PageFacts {
  /** Breadcrumbs between the home page and this one. */
  parents?: readonly Crumb[]
  /** Posts in the order of the page. */
  posts?: readonly Post[]
}

/** The home page of a language: the site, its search, and its blog. */
export function buildHomeGraph(lang: Language, posts: readonly Post[]): Graph {
  return buildGraph(buildWebSite(lang), buildBlog(lang, posts), buildAuthor(lang))
}

function buildWebSite(lang: Language) {
  const potentialAction: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(routes.search(lang))}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@type': 'WebSite',
    ...ids.website,
    url: absoluteUrl('/'),
    name: siteName(lang),
    description: site.description[lang],
    inLanguage: site.languages,
    publisher: ids.author,
    potentialAction,
  } satisfies WebSite
}

function buildBlog(lang: Language, posts: readonly Post[]) {
  return {
    '@type': 'Blog',
    ...ids.blog(lang),
    url: absoluteUrl(routes.posts(lang)),
    name: siteName(lang),
    description: site.description[lang],
    inLanguage: lang,
    isPartOf: ids.website,
    author: ids.author,
    blogPost: posts.map(({ slug, title, publishedAt, authors }) => ({
      '@type': 'BlogPosting' as const,
      ...ids.post(lang, slug),
      url: absoluteUrl(routes.post(lang, slug)),
      headline: title,
      datePublished: formatIso(publishedAt, site.timeZone),
      author: listAuthors({ lang, authors }).map((author) => idOfAuthor(lang, author)),
    })),
  } satisfies Blog
}

/** A page that lists others: later pages of the list, tags, series, papers, the archive. */
export function buildCollectionGraph({ lang, title, description, path, parents = [], posts }: CollectionFacts): Graph {
  const page = {
    '@type': 'CollectionPage',
    ...describePage({ lang, title, description, path }),
    ...(posts && { mainEntity: buildItemList(posts) }),
  } satisfies CollectionPage
  return buildGraph(page, buildBreadcrumbs(lang, [...parents, { name: title, path }]))
}

function buildItemList(posts: readonly Post[]) {
  return {
    '@type': 'ItemList' as const,
    numberOfItems: posts.length,
    itemListElement: posts.map(({ lang, slug, title }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      url: absoluteUrl(routes.post(lang, slug)),
    })),
  }
}

/** The page about the author. */
export function buildProfileGraph(facts: PageFacts): Graph {
  const page = {
    '@type': 'ProfilePage',
    ...describePage(facts),
    mainEntity: buildAuthor(facts.lang),
  } satisfies ProfilePage
  return buildGraph(page, buildBreadcrumbs(facts.lang, [{ name: facts.title, path: facts.path }]))
}

/** The page of one of several authors. */
export function buildPersonGraph(facts: PageFacts, author: Author): Graph {
  const mainEntity = buildPerson(facts.lang, author)
  const page = { '@type': 'ProfilePage', ...describePage(facts), mainEntity } satisfies ProfilePage
  return buildGraph(page, buildBreadcrumbs(facts.lang, [{ name: facts.title, path: facts.path }]))
}

/** Another page of the author. */
export function buildPageGraph(facts: PageFacts): Graph {
  const page = { '@type': 'WebPage', ...describePage(facts), author: ids.author } satisfies WebPage
  return buildGraph(page, buildBreadcrumbs(facts.lang, [{ name: facts.title, path: facts.path }]))
}

const describePage = ({ lang, title, description, path }: PageFacts) => ({
  '@id': absoluteUrl(path),
  url: absoluteUrl(path),
  name: title,
  description,
  inLanguage: lang,
  isPartOf: ids.website,
})
