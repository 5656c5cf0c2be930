import { readSynonymFile } from '@/lib/content/synonyms'
import { readTagNames } from '@/lib/content/tag-names'

/** Groups of synonyms: the names of tags, and `content/synonyms.yml`. */
export function listSynonymNames(): string[][] {
  const tags = readTagNames('content').names.map(({ name, names, aliases }) => [
    name,
    ...Object.values(names),
    ...aliases,
  ])
  return [...tags, ...readSynonymFile('content').groups]
}
