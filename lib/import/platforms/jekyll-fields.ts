import type { FrontMatter } from '@/lib/import/read-front-matter'

/** Front matter of a post, with the `defaults` of `_config.yml` applied as Jekyll does. */
export interface JekyllFields {
  fields: FrontMatter
  /** From its folders, the defaults and its front matter, as written, without duplicates. */
  categories: string[]
  tags: string[]
}

/**
 * Reads front matter as Jekyll does (`Document#read`): `category` is one value, `categories` can be words separated by
 * spaces, and folders above `_posts` come first. Jekyll uses either `tag` or `tags`; both are kept.
 * @param file path below the root of the site
 */
export function completeFields(
  own: FrontMatter,
  { file, collection }: { file: string; collection: string },
  config: FrontMatter,
): JekyllFields {
  const relative = withoutCollections(file, config)
  const defaults = findDefaults(relative, collection, config)
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null))
  const fields = { ...defaults, ...given }
  const folders = collection === 'posts' ? relative.split(/(?:^|\/)_(?:posts|drafts)\//)[0]!.split('/') : []
  const categories = [
    ...folders,
    ...splitWords(defaults.categories),
    ...splitWords(own.categories),
    ...listOne(fields.category),
  ]
  return { fields, categories: unique(categories), tags: unique([...listOne(fields.tag), ...splitTags(fields.tags)]) }
}

const unique = (texts: string[]) => [...new Set(texts.filter(Boolean))]
const listOne = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(listOne)
  return value === undefined || value === null ? [] : [String(value)]
}
const splitWords = (value: unknown) => (typeof value === 'string' ? value.split(/\s+/) : listOne(value))

/** Splits `a, b` at commas, although Jekyll would keep them as part of the tags: authors often write it so. */
const splitTags = (value: unknown) =>
  typeof value === 'string' && value.includes(',') ? value.split(',').map((one) => one.trim()) : splitWords(value)

const withoutCollections = (file: string, config: FrontMatter) => {
  const folder = typeof config.collections_dir === 'string' ? config.collections_dir.replace(/^\/|\/$/g, '') : ''
  return folder && file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file
}

interface DefaultSet {
  path: string
  hasType: boolean
  values: FrontMatter
}

/** Later sets override earlier ones, except those with a longer path or a type (`FrontmatterDefaults#all`). */
function findDefaults(file: string, collection: string, config: FrontMatter): FrontMatter {
  let values: FrontMatter = {}
  let strongest: DefaultSet | undefined
  for (const set of listDefaults(collection, config)) {
    if (!set.matches(file)) continue
    if (!strongest || isStronger(set, strongest)) {
      values = { ...values, ...set.values }
      strongest = set
    } else values = { ...set.values, ...values }
  }
  return values
}

function isStronger(one: DefaultSet, other: DefaultSet): boolean {
  if (one.path.length !== other.path.length) return one.path.length > other.path.length
  return one.hasType || !other.hasType
}

function listDefaults(
  collection: string,
  { defaults }: FrontMatter,
): (DefaultSet & { matches(file: string): boolean })[] {
  const sets = Array.isArray(defaults) ? (defaults as { scope?: FrontMatter; values?: FrontMatter }[]) : []
  return sets.flatMap(({ scope, values }) => {
    const type = scope?.type
    if (!values || (type !== undefined && ![collection, collection.replace(/s$/, '')].includes(String(type)))) return []
    const path = String(scope?.path ?? '').replace(/^\//, '')
    const parts = path.split('*').filter(Boolean)
    return {
      path,
      hasType: type !== undefined,
      values,
      matches: (file) => (path.includes('*') ? hasInOrder(file, parts) : file.startsWith(path)),
    }
  })
}

/** Whether the parts of a pattern occur in a path in order, the first at its start. */
function hasInOrder(file: string, parts: string[]): boolean {
  let from = 0
  return parts.every((part, index) => {
    const at = file.indexOf(part, from)
    from = at + part.length
    return index === 0 ? at === 0 : at >= 0
  })
}
