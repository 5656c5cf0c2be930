import type { Language } from '@/lib/i18n/words'
import type { Check } from './define-audience'
import { type Label, textOf } from './define-navigation'
import { isPage, isProfile } from './profiles'

/** One of several authors, by the id that posts name them with. */
export interface AuthorSettings {
  name: Label
  /** Other forms of the name, as papers print it: `Hana Kim`, `H. Kim`. */
  publishedAs?: readonly string[]
  /** Their own site. */
  url?: string
  /** Their pages elsewhere. */
  profiles?: readonly string[]
  /** A square picture: a file in `public/` (`/hana.jpg`), or an https address. */
  picture?: string
  /** A sentence or two. */
  about?: Label
}

export type AuthorsSettings = Readonly<Record<string, AuthorSettings>>

export function checkAuthors(authors: AuthorsSettings, languages: readonly Language[]): Check[] {
  return Object.entries(authors).flatMap(([id, { name, url, profiles = [], picture = '/a', about }]): Check[] => [
    [`authors.${id}`, /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), (say) => say.authorId],
    [`authors.${id}.name`, languages.every((lang) => textOf(name, lang).trim() !== ''), (say) => say.authorName],
    [`authors.${id}.url`, isPage(url ?? 'https://a.example'), (say) => say.authorUrl],
    [`authors.${id}.profiles`, profiles.every(isProfile), (say) => say.profiles],
    [`authors.${id}.picture`, /^\/(?!\/)/.test(picture) || isPage(picture), (say) => say.authorPicture],
    [
      `authors.${id}.about`,
      about === undefined || languages.every((lang) => textOf(about, lang).trim() !== ''),
      (say) => say.authorAbout,
    ],
  ])
}

/** All names of the authors of works, by id; `me` is the author of the site. */
export function listPeople({ author, authors = {} }: People): Record<string, readonly string[]> {
  const named = Object.entries(authors).map(([id, { name, publishedAs }]): [string, readonly string[]] => [
    id,
    listNames(name, publishedAs),
  ])
  return { me: listNames(author.name, author.publishedAs), ...Object.fromEntries(named) }
}

const listNames = (name: Label, others: readonly string[] = []) => [
  ...new Set([...(typeof name === 'string' ? [name] : Object.values(name)), ...others]),
]

interface People {
  author: { name: Label; publishedAs?: readonly string[] }
  authors?: AuthorsSettings
}
