import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { Folder } from '@/lib/import/folder'
import { type FrontMatter, listOf, readFrontMatter, textOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { type Notebook, readNotebook } from '@/lib/notebooks/read-notebook'
import { writeMarkdown } from '@/lib/notebooks/write-markdown'
import { formatIso } from '@/lib/text/dates'
import { site } from '@/site.config'

/** Reads notebooks of Jupyter, each as a post. Pictures of outputs are put into a folder of their own until they are written. */
export async function readNotebooks(root: string): Promise<SourceSite> {
  const folder = new Folder(root)
  const pictures = mkdtempSync(path.join(tmpdir(), 'notebooks-'))
  const files = folder.names.filter((name) => /\.ipynb$/i.test(name) && !/(?:^|\/)\./.test(name))
  const posts = await readEach(files, (file) => readPost(file, folder, mkdtempSync(path.join(pictures, 'n-'))))
  return { ...posts, end: () => rmSync(pictures, { recursive: true, force: true }) }
}

function readPost(file: string, folder: Folder, pictures: string): SourcePost {
  const book = readNotebook(readFileSync(folder.find(file)!, 'utf8'))
  const fields = takeFields(book)
  const name = path.posix.basename(file).replace(/\.ipynb$/i, '')
  const title = (textOf(fields, 'title') ?? takeTitle(book) ?? name).normalize('NFC')
  const notes: SourcePost['notes'] = []
  const date = parseSourceDate(textOf(fields, 'date', 'created'), site.timeZone)
  const changed = formatIso(statSync(folder.find(file)!).mtime, site.timeZone).slice(0, 10)
  if (!date)
    notes.push({
      kind: 'changed',
      message: noteTexts.fileDateDraft,
      about: changed,
    })
  const written = writeMarkdown(book.cells, book.language, { code: '코드 보기', output: '출력 보기' })
  for (const { what, cell } of written.lost) notes.push({ kind: 'lost', message: what, about: `cell ${cell}` })
  for (const [picture, bytes] of written.pictures) writeFileSync(path.join(pictures, picture), bytes)
  const authors = listOf(fields, 'authors', 'author')
  if (authors.length > 0)
    notes.push({
      kind: 'changed',
      message: noteTexts.notebookAuthors,
      about: authors.join(', '),
    })
  return {
    from: file,
    title,
    date: date ?? changed,
    tags: listOf(fields, 'tags', 'categories', 'keywords'),
    draft: !date,
    summary: textOf(fields, 'description', 'abstract', 'summary'),
    aliases: [],
    hasAddress: false,
    body: { format: 'markdown', text: written.markdown },
    notes,
    findFile: (reference) =>
      written.pictures.has(reference)
        ? path.join(pictures, reference)
        : folder.findReference(reference, path.posix.dirname(file), ['']),
  }
}

/** Fields of the notebook, and of a first cell that is front matter (Quarto). Authors are objects with names. */
function takeFields(book: Notebook): FrontMatter {
  const [first] = book.cells
  const own = first && first.kind !== 'code' && /^---\s*\n/.test(first.text) ? readFrontMatter(first.text) : undefined
  if (first && own) first.text = own.body
  const fields = { ...book.metadata, ...own?.fields }
  const authors = [fields.authors ?? fields.author ?? []]
    .flat()
    .map((one) => (typeof one === 'object' && one !== null ? (one as { name?: string }).name : one))
  return { ...fields, author: undefined, authors: authors.filter((one) => typeof one === 'string') }
}

/** The first heading of the first text. */
function takeTitle({ cells }: Notebook): string | undefined {
  const first = cells.find(({ kind, text }) => kind === 'markdown' && text.trim() !== '')
  const [heading, title] = /^\s*#[ \t]+([^\n]+?)[ \t]*#*(?:\n|$)/.exec(first?.text ?? '') ?? []
  if (!first || !heading) return undefined
  first.text = first.text.slice(heading.length)
  return title?.replace(/[*`_]/g, '')
}
