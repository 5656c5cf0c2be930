import path from 'node:path'
import { isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { say } from '@/lib/i18n/authors'
import { type Problem, Problems } from '@/lib/text/problems'
import { readSourceText } from '@/lib/text/source-text'
import { checkScalars } from '@/lib/text/yaml-characters'

const isError = ({ severity }: Problem) => severity === 'error'
const example = '- [어텐션, attention]'

/** Reads `synonyms.yml` of a content folder: groups of names that mean the same. A missing file has none. */
export function readSynonymFile(root: string): { groups: string[][]; problems?: Problems } {
  const file = path.join(/*turbopackIgnore: true*/ root, 'synonyms.yml')
  const problems = new Problems(file)
  const text = readSourceText(file, root, problems)
  if (text === undefined || problems.list.some(isError)) return { groups: [], problems }
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const placeOf = (offset = 0) => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  for (const error of document.errors)
    problems.error(placeOf(error.pos[0]), ...say.pages.badList(error.message.split('\n')[0]!, example))
  checkScalars(document.contents, text, ({ range }) => placeOf(range?.[0]), problems)
  if (problems.list.some(isError) || document.contents === null) return { groups: [], problems }
  if (!isSeq(document.contents)) {
    problems.error(undefined, ...say.pages.noListOfLists(example))
    return { groups: [], problems }
  }
  const seen = new Set<string>()
  const groups = document.contents.items.flatMap((item): string[][] => {
    const place = placeOf(isNode(item) ? item.range?.[0] : 0)
    const names = isSeq(item) ? item.items.flatMap((name) => (isScalar(name) ? [String(name.value)] : [])) : []
    if (!isSeq(item) || names.length < 2 || names.length !== item.items.length) {
      problems.error(place, ...say.pages.fewNames(example))
      return []
    }
    for (const name of names) {
      const key = name.normalize('NFC').toLowerCase()
      if (seen.has(key)) problems.error(place, ...say.pages.nameTwice(name))
      seen.add(key)
    }
    return [names]
  })
  return { groups, problems }
}
