import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { say } from '@/lib/i18n/authors'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { Folder } from '@/lib/import/folder'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { site } from '@/site.config'

/**
 * Reads an unpacked Tistory backup: `{id}/{id}-{title}.html` with its images in the same folder or below.
 * It contains neither custom URLs nor the visibility of posts (docs/moving.md).
 */
export async function readTistory(root: string): Promise<SourceSite> {
  const folder = new Folder(root)
  const files = folder.names.filter((name) => /(?:^|\/)(\d+)\/\1[^/]*\.html?$/.test(name))
  return readEach(files.sort(byNumber), (file) => readPost(file, folder))
}

const numberOf = (file: string) => Number(path.posix.basename(path.posix.dirname(file)))
const byNumber = (a: string, b: string) => numberOf(a) - numberOf(b)

function readPost(file: string, folder: Folder): SourcePost {
  const directory = path.posix.dirname(file)
  const tree = fromHtml(readFileSync(folder.find(file)!, 'utf8'))
  const text = (selector: string) => {
    const found = select(selector, tree)
    return found && textOf(found).replace(/\s+/g, ' ').trim()
  }
  const fileTitle = path.posix.basename(file).replace(/^\d+-?|\.html?$/g, '')
  const title = text('.title-article') || text('title') || fileTitle || `글 ${numberOf(file)}`
  const content = select('.contents_style', tree) ?? select('.article-view', tree) ?? select('body', tree)!
  const category = text('.category')?.split('/').at(-1)?.trim()
  const tags = [
    ...selectAll('.tags a, .tag a, .box-tag a', tree).map((tag) => textOf(tag)),
    ...splitTags(text('.tags')),
  ]
  const written = text('.date')
  const date = parseSourceDate(written, site.timeZone)
  if (!date) throw new Error(written ? say.moving.noDate(String(written)) : noteTexts.noDate)
  return {
    from: file,
    title: title.normalize('NFC'),
    date,
    tags: [
      ...(category && !/^(?:카테고리 없음|전체|분류 전체보기)$/.test(category) ? [category] : []),
      ...tags.map(cleanTag),
    ],
    draft: false,
    aliases: listAddresses(numberOf(file), title),
    body: { format: 'html', text: content.children.map((child) => toHtml(child)).join('') },
    notes: [],
    findFile: (reference) => folder.findReference(reference, directory, [directory, `${directory}/img`, '']),
  }
}

const splitTags = (text = '') => (text.includes('#') ? text.split('#') : text.split(','))
const cleanTag = (tag: string) => tag.replace(/\s+/g, ' ').replace(/^[#,\s]+|[,\s]+$/g, '')

/**
 * Tistory serves a post at its number and, optionally, at its title with hyphens for spaces and without punctuation;
 * both also below /m for phones.
 */
function listAddresses(number: number, title: string): string[] {
  const entry = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
  const paths = [`/${number}`, ...(entry ? [`/entry/${entry}`] : [])]
  return [...paths, ...paths.map((one) => `/m${one}`)]
}
