import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { Problems } from '@/lib/problems'

/** A tag as the author wants it, with the names that readers and other posts may use for it. */
export interface TagName {
  name: string
  aliases: string[]
  description?: string
}

const example = 'LLM: { aliases: [거대 언어 모델], description: … }'

/** Reads `tags.yml` of a content folder; without one every tag has the one name that it has. */
export function readTagNames(root: string): { names: TagName[]; problems?: Problems } {
  const file = path.join(/*turbopackIgnore: true*/ root, 'tags.yml')
  if (!existsSync(/*turbopackIgnore: true*/ file)) return { names: [] }
  const problems = new Problems(file)
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(/*turbopackIgnore: true*/ file, 'utf8'), {
    lineCounter: counter,
    prettyErrors: false,
  })
  const placeOf = (offset = 0) => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  for (const error of document.errors)
    problems.error(placeOf(error.pos[0]), error.message.split('\n')[0]!, `write ${example}`)
  if (problems.list.length > 0 || document.contents === null) return { names: [], problems }
  if (!isMap(document.contents)) {
    problems.error(undefined, 'not a list of tags', `write ${example}`)
    return { names: [], problems }
  }
  const names = document.contents.items.flatMap(({ key, value }): TagName[] => {
    const name = isScalar(key) ? String(key.value) : ''
    const fields = isMap(value) ? (value.toJSON() as Record<string, unknown>) : undefined
    const aliases = fields?.aliases ?? []
    const known = fields && Object.keys(fields).every((field) => field === 'aliases' || field === 'description')
    if (!known || !Array.isArray(aliases) || !aliases.every((one) => typeof one === 'string')) {
      problems.error(placeOf((key as Node).range?.[0]), `“${name}” is not in its form`, `write ${example}`)
      return []
    }
    return [{ name, aliases, description: fields.description as string | undefined }]
  })
  return { names, problems }
}
