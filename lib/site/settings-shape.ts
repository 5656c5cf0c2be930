import { words } from '@/lib/i18n/words'
import { findNearestName } from '@/lib/text/nearest-name'
import type { Check } from './define-audience'

/** What is of a wrong type in a value, by the names of its fields, and the value with something of that type in its place. */
interface Shaped {
  wrong: Check[]
  usable: unknown
}
type Shape = (value: unknown, field: string) => Shaped

const right = (usable: unknown): Shaped => ({ wrong: [], usable })

const plain =
  (isGood: (value: unknown) => boolean, usable: unknown, remedy: Check[2]): Shape =>
  (value, field) =>
    isGood(value) ? right(value) : { wrong: [[field, false, remedy]], usable }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = plain(
  (value) => typeof value === 'string',
  '',
  (say) => say.text,
)
const number = plain(
  (value) => typeof value === 'number',
  0,
  (say) => say.number,
)
const flag = plain(
  (value) => typeof value === 'boolean',
  true,
  (say) => say.flag,
)

const maybe =
  (shape: Shape): Shape =>
  (value, field) =>
    value === undefined ? right(value) : shape(value, field)

const list =
  (shape: Shape): Shape =>
  (value, field) => {
    if (!Array.isArray(value)) return { wrong: [[field, false, (say) => say.list]], usable: [] }
    const all = value.map((item, index) => shape(item, `${field}.${index}`))
    return { wrong: all.flatMap(({ wrong }) => wrong), usable: all.map(({ usable }) => usable) }
  }

/** Each of these names, with its value. */
function shapeAll(entries: readonly (readonly [string, Shaped])[], more: readonly Check[] = []): Shaped {
  const usable = Object.fromEntries(entries.map(([name, one]) => [name, one.usable]))
  return { wrong: [...more, ...entries.flatMap(([, { wrong }]) => wrong)], usable }
}

/** Any names, each with a value of this shape. */
const record =
  (shape: Shape): Shape =>
  (value, field) =>
    isObject(value)
      ? shapeAll(Object.entries(value).map(([name, one]) => [name, shape(one, `${field}.${name}`)]))
      : { wrong: [[field, false, (say) => say.group]], usable: {} }

/** These names and no others; of some it is known what is to be done instead. */
const fields =
  (shapes: Readonly<Record<string, Shape>>, instead: Readonly<Record<string, Check[2]>> = {}): Shape =>
  (value, field) => {
    const at = (name: string) => (field ? `${field}.${name}` : name)
    const known = Object.keys(shapes)
    const given = isObject(value) ? value : {}
    const strange = Object.keys(given).filter((name) => !known.includes(name))
    const shaped = shapeAll(
      known.flatMap((name) => {
        const one = shapes[name]!(given[name], at(name))
        return name in given || one.usable !== undefined ? [[name, one] as const] : []
      }),
      strange.map(
        (name): Check => [
          at(name),
          false,
          instead[name] ?? ((say) => say.noField(findNearestName(name, known), known)),
          'unknown',
        ],
      ),
    )
    return isObject(value) ? shaped : { ...shaped, wrong: [[field, false, (say) => say.group]] }
  }

/** A text for each language of the interface. */
const ofEach = fields(Object.fromEntries(Object.keys(words).map((lang) => [lang, maybe(text)])))

const oneOrEach: Shape = (value, field) =>
  isObject(value)
    ? ofEach(value, field)
    : plain(
        (one) => typeof one === 'string',
        '',
        (say) => say.oneOrEach,
      )(value, field)

const link: Shape = (value, field) => {
  if (typeof value === 'string') return right(value)
  // A link without a page or a tag is one to an address.
  const target = isObject(value) && ('page' in value ? 'page' : 'tag' in value ? 'tag' : undefined)
  return fields({ [target || 'url']: text, label: maybe(oneOrEach) })(value, field)
}

const texts = list(text)
const service = (...names: string[]) => Object.fromEntries(names.map((name) => [name, maybe(text)]))

const person = { publishedAs: maybe(texts), url: maybe(text), profiles: maybe(texts) }
const giscus = service('repo', 'repoId', 'category', 'categoryId', 'inputPosition')
const themes = maybe(fields({ light: text, dark: text }))
const source = { repository: text, branch: maybe(text), folder: maybe(text), edit: maybe(flag), report: maybe(text) }
const form = { field: maybe(text), hidden: maybe(record(text)), redirectsTo: maybe(texts) }
/** What it is is said by `lib/site/define-machines.ts`. */
const any: Shape = right

const shape = fields({
  ...{ name: oneOrEach, url: text, firstUrl: maybe(text), languages: texts, authorLanguage: maybe(text) },
  description: ofEach,
  author: fields({ ...person, name: oneOrEach, email: maybe(text) }, { picture: (say) => say.noAuthorPicture }),
  source: maybe(fields(source)),
  openIn: maybe(list(fields({ name: text, url: text }))),
  authors: maybe(record(fields({ ...person, name: oneOrEach, picture: maybe(text), about: maybe(oneOrEach) }))),
  license: maybe(fields({ name: text, url: text })),
  ...{ timeZone: text, pageSize: number, navigation: list(link), footer: maybe(list(link)), citations: text },
  ...{ typography: maybe(flag), components: maybe(flag), citationStyle: maybe(text), macros: record(text) },
  ...{ embeds: maybe(texts), indexNowKey: maybe(text), documents: flag, offline: flag },
  verification: maybe(fields(service('naver', 'google', 'bing'))),
  counts: fields({ url: maybe(text), proxies: number }),
  comments: maybe(fields({ ...service('provider', 'origin', 'site'), ...giscus, reactions: maybe(flag), themes })),
  newsletter: maybe(fields({ url: maybe(text), action: maybe(text), ...form })),
  analytics: maybe(fields(service('provider', 'origin', 'domain', 'id', 'sendsTo'))),
  automatedUse: maybe(fields({ search: any, input: any, training: any })),
  securityContact: any,
})

/** What is of another type than `SiteSettings` says, and the settings without it: the other checks rely on them. */
export const checkShape = (settings: unknown): Shaped => shape(settings, '')
