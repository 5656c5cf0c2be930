import { toSlug } from '@/lib/addresses/slug'
import { defaultLanguage, type Language } from '@/site.config'
import type { TagName } from './tag-names'

export interface Tag {
  /** Its name in the language. */
  name: string
  /** Its URL segment in the language. */
  slug: string
  /** Its id in all languages: the slug of its first name. */
  key: string
}

/** The tags of a site, by all their names (`content/tags.yml`). */
export interface TagBook {
  /** The tag, by any of its names. */
  find: (written: string, lang: Language) => Tag
  describe: (key: string, lang: Language) => string | undefined
  /** The tag below which a tag is listed: its topic, or itself where it is the topic of others. */
  findTopic: (key: string, lang: Language) => Tag | undefined
  /** Other slugs of tags in a language (`from`), with the canonical one (`to`). */
  listOtherSlugs: (lang: Language) => { from: string; to: string }[]
}

export function buildTagBook(definitions: readonly TagName[]): TagBook {
  const bySlug = new Map<string, TagName>()
  for (const definition of definitions) {
    for (const name of namesOf(definition)) if (!bySlug.has(toSlug(name))) bySlug.set(toSlug(name), definition)
  }
  const nameIn = (definition: TagName, lang: Language) =>
    definition.names[lang] ?? (lang === defaultLanguage ? definition.name : (definition.names.en ?? definition.name))
  const toTag = (name: string, key: string): Tag => ({ name: name.normalize('NFC'), slug: toSlug(name), key })
  const topics = new Set(definitions.flatMap(({ topic }) => topic ?? []))
  const find = (written: string, lang: Language) => {
    const definition = bySlug.get(toSlug(written))
    return definition ? toTag(nameIn(definition, lang), toSlug(definition.name)) : toTag(written, toSlug(written))
  }
  return {
    find,
    findTopic: (key, lang) => {
      const { name = '', topic } = bySlug.get(key) ?? {}
      const own = topic ?? (topics.has(name) ? name : undefined)
      return own === undefined ? undefined : find(own, lang)
    },
    describe: (key, lang) => bySlug.get(key)?.description[lang],
    listOtherSlugs: (lang) =>
      [...bySlug].flatMap(([from, definition]) => {
        const to = toSlug(nameIn(definition, lang))
        return from === to ? [] : { from, to }
      }),
  }
}

function namesOf({ name, names, aliases }: TagName): string[] {
  return [name, ...Object.values(names), ...aliases]
}
