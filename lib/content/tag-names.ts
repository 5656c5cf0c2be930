import path from 'node:path'
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { toSlug } from '@/lib/addresses/slug'
import { say } from '@/lib/i18n/authors'
import { type Problem, Problems } from '@/lib/text/problems'
import { readSourceText } from '@/lib/text/source-text'
import { checkScalars } from '@/lib/text/yaml-characters'

/** A tag as declared by the author, with its other names. */
export interface TagName {
  /** Its name in the default language. */
  name: string
  /** Its names in other languages. */
  names: Record<string, string>
  aliases: string[]
  /** One or two sentences for the tag's page, by language. */
  description: Record<string, string>
  /** Another tag of the file, below which the list of tags shows this one. */
  topic?: string | undefined
}

const isError = ({ severity }: Problem) => severity === 'error'
const example = '정렬: { names: { en: alignment }, aliases: [사람의 선호], description: { ko: …, en: … } }'
const known = ['names', 'aliases', 'description', 'topic']

/** Reads `tags.yml` of a content folder; a missing file declares no tags. */
export function readTagNames(root: string): { names: TagName[]; problems?: Problems } {
  const file = path.join(/*turbopackIgnore: true*/ root, 'tags.yml')
  const problems = new Problems(file)
  const text = readSourceText(file, root, problems)
  if (text === undefined || problems.list.some(isError)) return { names: [], problems }
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const placeOf = (offset = 0) => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  for (const error of document.errors)
    problems.error(placeOf(error.pos[0]), ...say.pages.badList(error.message.split('\n')[0]!, example))
  checkScalars(document.contents, text, ({ range }) => placeOf(range?.[0]), problems)
  if (problems.list.some(isError) || document.contents === null) return { names: [], problems }
  if (!isMap(document.contents)) {
    problems.error(undefined, ...say.pages.noTags(example))
    return { names: [], problems }
  }
  const names = document.contents.items.flatMap(({ key, value }): TagName[] => {
    const name = isScalar(key) ? String(key.value) : ''
    const fields = isMap(value) ? (value.toJSON() as Record<string, unknown>) : undefined
    const { names: given = {}, aliases = [], description = {}, topic } = fields ?? {}
    const isKnown = fields && Object.keys(fields).every((field) => known.includes(field))
    if (
      !isKnown ||
      !isTexts(given) ||
      !isTexts(description) ||
      !Array.isArray(aliases) ||
      !aliases.every(isText) ||
      !(topic === undefined || isText(topic))
    ) {
      problems.error(placeOf((key as Node).range?.[0]), ...say.pages.badTag(name, example))
      return []
    }
    return [{ name, names: given, aliases, description, topic }]
  })
  const { items } = document.contents
  const placeOfTag = (name: string) =>
    placeOf((items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key as Node | undefined)?.range?.[0])
  for (const { name, topic } of names) {
    const mistake = topic === undefined ? undefined : findTopicMistake(name, topic, names)
    if (mistake) problems.error(placeOfTag(name), ...say.pages.badTopic(topic!, mistake))
  }
  for (const [name, first] of listDoubleNames(names)) {
    const place = placeOfTag(first)
    problems.error(place, ...say.pages.twoTags(name, first))
  }
  return { names, problems }
}

/** Topics have one level: what is below a tag has none below itself. */
function findTopicMistake(
  name: string,
  topic: string,
  names: readonly TagName[],
): 'unknown' | 'itself' | 'below' | undefined {
  const above = names.find((one) => one.name === topic)
  if (!above) return 'unknown'
  if (topic === name) return 'itself'
  return above.topic ? 'below' : undefined
}

/** Names that two tags share, with the second tag. */
function listDoubleNames(names: readonly TagName[]): [name: string, tag: string][] {
  const owners = new Map<string, string>()
  return names.flatMap(({ name, names: others, aliases }) =>
    [name, ...Object.values(others), ...aliases].flatMap((one): [string, string][] => {
      const owner = owners.get(toSlug(one))
      if (owner === undefined) owners.set(toSlug(one), name)
      return owner !== undefined && owner !== name ? [[one, name]] : []
    }),
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText)
}
