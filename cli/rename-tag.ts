import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml'
import { toSlug } from '@/lib/addresses/slug'
import { listContentFiles } from '@/lib/content/list-files'
import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'

export interface RenameTagOptions {
  into?: string
  alias?: boolean
}

interface Edit {
  at: number
  end: number
  text: string
}

/**
 * `blog tag rename <old> <new>`: gives a tag another name in all posts and in `tags.yml`, where the old one becomes an alias, so
 * that its address leads on. The other way round with `--no-alias` it takes all of it back.
 * Two spellings of one tag (`llm`, `LLM`) become one, without an alias.
 * @throws Error when no post has the tag, or the new name is another tag; then nothing is changed
 */
export function renameTag(from: string, to: string, { into = 'content', alias = true }: RenameTagOptions): void {
  if (toSlug(to) === '') throw new Error(say.commands.emptyTag(to))
  const posts = listContentFiles(into)
    .filter((file) => file.startsWith('posts/') && file.endsWith('.mdx'))
    .map((file) => {
      const text = readFileSync(path.join(into, file), 'utf8')
      return { file, text, tags: listTagNodes(text) }
    })
  const names = [...new Set(posts.flatMap(({ tags }) => tags.map(({ value }) => value)))]
  if (!names.includes(from)) {
    const nearest = findNearestName(from, names)
    throw new Error(say.commands.noTag(from, nearest))
  }
  const isSpelling = toSlug(from) === toSlug(to)
  const taken = names.find((name) => toSlug(name) === toSlug(to) && name !== from)
  if (taken && !isSpelling) throw new Error(say.commands.otherTag(taken, from))
  const changed = posts.flatMap(({ file, text, tags }) => {
    const edits = tags.filter(({ value }) => value === from).map(({ at, end, quote }) => ({ at, end, text: quote(to) }))
    return edits.length > 0 ? [{ file, text: applyEdits(text, edits) }] : []
  })
  const declared = path.join(into, 'tags.yml')
  const before = existsSync(declared) ? readFileSync(declared, 'utf8') : ''
  const after = renameInTags(before, from, to, alias && !isSpelling)
  for (const { file, text } of changed) writeFileSync(path.join(into, file), text)
  if (after === '' && before !== '')
    rmSync(declared) // it had nothing but the alias
  else if (after !== before) writeFileSync(declared, after)
  console.log(say.commands.renamedTag(from, to, changed.length, { isDeclared: after !== before, isReversible: !taken }))
}

/** The tags of a post with their places in its text. */
function listTagNodes(text: string) {
  const [, open = '', yaml = ''] = /^(---[ \t]*\n)([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text) ?? []
  const document = parseDocument(yaml)
  const list = isMap(document.contents) ? document.contents.get('tags', true) : undefined
  if (!isSeq(list)) return []
  return (list.items as Node[]).filter(isScalar).map((item) => ({
    value: String(item.value).normalize('NFC'),
    at: open.length + item.range![0],
    end: open.length + item.range![1],
    quote: (name: string) => quoteLike(item, name),
  }))
}

/** In the quotes that are there, unless the old name alone needed double ones; in new ones where YAML needs them. */
function quoteLike({ type, value }: Scalar, name: string): string {
  if (type === 'QUOTE_SINGLE') return `'${name.replaceAll("'", "''")}'`
  if (!isPlain(String(value)) && isPlain(name)) return name
  return type === 'QUOTE_DOUBLE' || !isPlain(name) ? JSON.stringify(name) : name
}

const isPlain = (name: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N} +./-]*$/u.test(name) && !/^(?:true|false|null|yes|no|[\d.]+)$/i.test(name)

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((all, { at, end, text: put }) => all.slice(0, at) + put + all.slice(end), text)
}

/** `tags.yml` with the tag under its new name, and the old one among its aliases. */
function renameInTags(text: string, from: string, to: string, alias: boolean): string {
  const document = parseDocument(text)
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && [from, to].includes(String(key.value)))
    : undefined
  const written = (name: string) => (isPlain(name) ? name : JSON.stringify(name))
  if (!pair)
    return alias
      ? `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${written(to)}: { aliases: [${written(from)}] }\n`
      : text
  const key = pair.key as Scalar
  const renamed = applyEdits(text, [{ at: key.range![0], end: key.range![1], text: quoteLike(key, to) }])
  const own = `${written(to)}: { aliases: [${written(to)}] }\n`
  if (!alias && renamed.includes(own)) return renamed.replace(own, '')
  const list = isMap(pair.value) ? pair.value.get('aliases', true) : undefined
  const names = isSeq(list) ? (list.items as Scalar[]).map((item) => String(item.value)) : []
  const kept = names.filter((name) => name !== to)
  const next = alias ? [...kept, from] : kept
  return next.join() === names.join() ? renamed : setAliases(renamed, to, next)
}

/** Only here is the file written anew by YAML's own printer, which keeps comments. */
function setAliases(text: string, tag: string, names: readonly string[]): string {
  const document = parseDocument(text)
  if (names.length > 0) document.setIn([tag, 'aliases'], document.createNode(names, { flow: true }))
  else document.deleteIn([tag, 'aliases'])
  return document.toString({ lineWidth: 0 })
}
