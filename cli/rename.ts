import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { routes } from '@/lib/addresses/routes'
import { postSlugPattern, reservedSlugs } from '@/lib/addresses/slug'
import { listContentFiles } from '@/lib/content/list-files'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import { say } from '@/lib/i18n/authors'
import { readFrontMatter } from '@/lib/import/read-front-matter'
import { findNearestName } from '@/lib/text/nearest-name'
import { addAlias, removeAlias, replaceLinks } from './rename/edit-post'

export interface RenameOptions {
  into?: string
  /** Keep the old address as an alias. */
  alias?: boolean
}

/**
 * `blog rename <old> <new>`: gives a post another address, in all languages: its files, links to it, `translationOf`, and the
 * old address as an alias. The other way round with `--no-alias` it takes all of it back.
 * @throws Error when there is no such post, or the new slug is taken or none; then nothing is changed
 */
export function renamePost(from: string, to: string, { into = 'content', alias = true }: RenameOptions): void {
  const files = listContentFiles(into)
  const slugs = files.filter((file) => file.startsWith('posts/')).map((file) => parseContentPath(file).slug)
  if (!slugs.includes(from)) {
    const nearest = findNearestName(from, slugs)
    throw new Error(say.commands.noPost(from, nearest))
  }
  if (!postSlugPattern.test(to) || reservedSlugs.has(to)) throw new Error(say.commands.noSlug(to))
  if (slugs.includes(to) || existsSync(path.join(into, 'posts', to))) throw new Error(say.commands.postThere(to))
  let links = 0
  let changed = 0
  for (const file of files.filter((one) => one.endsWith('.mdx'))) {
    const whole = path.join(into, file)
    const before = readFileSync(whole, 'utf8')
    const linked = replaceLinks(before, from, to)
    links += linked.count
    const isPost = file.startsWith('posts/') && parseContentPath(file).slug === from
    const lang = findLanguage(file, readFrontMatter(before).fields.lang)
    const after = isPost ? setAliases(linked.text, routes.post(lang, from), routes.post(lang, to), alias) : linked.text
    if (after === before) continue
    writeFileSync(whole, after)
    changed += 1
  }
  const moved = moveFiles(path.join(into, 'posts'), from, to)
  console.log(say.commands.renamed(from, to, moved, links, changed, alias))
}

function setAliases(text: string, from: string, to: string, alias: boolean): string {
  const own = removeAlias(text, to)
  return alias ? addAlias(own, from) : own
}

/** A folder, or files beside each other. */
function moveFiles(posts: string, from: string, to: string): string[] {
  const folder = path.join(posts, from)
  const moves: [string, string][] = existsSync(folder) ? [[folder, path.join(posts, to)]] : []
  for (const name of readdirSync(posts)) {
    const [, ending] = new RegExp(`^${from}((?:\\.[a-z]{2})?\\.mdx)$`).exec(name) ?? []
    if (ending) moves.push([path.join(posts, name), path.join(posts, `${to}${ending}`)])
  }
  for (const [source, target] of moves) {
    mkdirSync(path.dirname(target), { recursive: true })
    renameSync(source, target)
  }
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
  return moves.map(([, target]) => target)
}
