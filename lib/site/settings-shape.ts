import type { Check } from './define-audience'

/** Tells what is of a wrong type in a value, by the names of its fields. */
type Shape = (value: unknown, field: string) => Check[]

const plain =
  (isGood: (value: unknown) => boolean, remedy: Check[2]): Shape =>
  (value, field) => [[field, isGood(value), remedy]]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = plain(
  (value) => typeof value === 'string',
  (say) => say.text,
)
const number = plain(
  (value) => typeof value === 'number',
  (say) => say.number,
)
const flag = plain(
  (value) => typeof value === 'boolean',
  (say) => say.flag,
)
const group = plain(isObject, (say) => say.group)

const maybe =
  (shape: Shape): Shape =>
  (value, field) =>
    value === undefined ? [] : shape(value, field)

const list =
  (shape: Shape): Shape =>
  (value, field) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => shape(item, `${field}.${index}`))
      : [[field, false, (say) => say.list]]

/** Any names, each with a value of this shape. */
const record =
  (shape: Shape): Shape =>
  (value, field) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => shape(one, `${field}.${name}`))
      : group(value, field)

/** These names; what others are is not said here. */
const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, field) =>
    isObject(value)
      ? Object.entries(shapes).flatMap(([name, shape]) => shape(value[name], field ? `${field}.${name}` : name))
      : group(value, field)

const oneOrEach: Shape = (value, field) =>
  isObject(value) ? record(text)(value, field) : [[field, typeof value === 'string', (say) => say.oneOrEach]]

const link: Shape = (value, field) =>
  typeof value === 'string'
    ? []
    : fields({ page: maybe(text), tag: maybe(text), url: maybe(text), label: maybe(oneOrEach), ...oneTarget(value) })(
        value,
        field,
      )

/** A link without a page or a tag is one to an address. */
const oneTarget = (value: unknown) => (isObject(value) && !('page' in value || 'tag' in value) ? { url: text } : {})

const texts = list(text)
const service = (...names: string[]) => maybe(fields(Object.fromEntries(names.map((name) => [name, maybe(text)]))))

const shape = fields({
  ...{ name: text, url: text, firstUrl: maybe(text), languages: texts, authorLanguage: maybe(text) },
  description: record(text),
  author: fields({
    ...{ name: text, publishedAs: maybe(texts), url: maybe(text), profiles: maybe(texts), email: maybe(text) },
  }),
  source: maybe(fields({ repository: text, branch: maybe(text), folder: maybe(text), edit: maybe(flag) })),
  openIn: maybe(list(fields({ name: text, url: text }))),
  authors: maybe(
    record(
      fields({
        ...{ name: oneOrEach, publishedAs: maybe(texts), url: maybe(text), profiles: maybe(texts) },
        ...{ picture: maybe(text), about: maybe(oneOrEach) },
      }),
    ),
  ),
  license: maybe(fields({ name: text, url: text })),
  ...{ timeZone: text, pageSize: number, navigation: list(link), footer: maybe(list(link)), citations: text },
  ...{ typography: maybe(flag), components: maybe(flag), citationStyle: maybe(text), macros: record(text) },
  ...{ embeds: maybe(texts), indexNowKey: maybe(text), documents: flag, offline: flag },
  verification: service('naver', 'google', 'bing'),
  counts: fields({ url: maybe(text), proxies: number }),
  comments: service('provider', 'repo', 'repoId', 'category', 'categoryId', 'origin', 'inputPosition', 'site'),
  newsletter: maybe(
    fields({
      url: maybe(text),
      action: maybe(text),
      field: maybe(text),
      hidden: maybe(record(text)),
      redirectsTo: maybe(texts),
    }),
  ),
  analytics: service('provider', 'origin', 'domain', 'id', 'sendsTo'),
  automatedUse: maybe(group),
})

/** What is of another type than `SiteSettings` says: the other checks rely on it. */
export const checkShape = (settings: unknown): Check[] => shape(settings, '').filter(([, ok]) => !ok)
