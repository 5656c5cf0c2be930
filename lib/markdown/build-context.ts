import path from 'node:path'
import type { References } from '@/lib/bibliography'
import { getMessages, type Language } from '@/lib/i18n/messages'
import { buildFound, type CitationStyle, type Context, type Macros, type WholeContext } from './context'
import { figureKinds } from './drawings/figure-kinds'

export interface Source {
  /** Whole text of the file, front matter included. */
  text: string
  /** Path from the root of the project. */
  file: string
  lang: Language
  /** Content folder (default: the folder of the file); nothing outside it is read, except `public/`. */
  root?: string
  /** Works that can be cited. */
  references?: References
  citationStyle?: CitationStyle
  /** Names of the blog's authors in papers, by id. */
  people?: Readonly<Record<string, readonly string[]>>
  macros?: Macros
  /** Blocks say in which line they end: `npm run dev` writes pictures after them. */
  lines?: boolean
  /** Providers whose frames are shown (`site.config.ts`). */
  embeds?: readonly string[]
  /** Curly quotes, ellipses and dashes for typed ones (default: true). */
  typography?: boolean
  /** Whether its code is run: imports, expressions and components (default: true). */
  components?: boolean
}

type Given = Pick<
  Context,
  'target' | 'problems' | 'images' | 'attachments' | 'references' | 'equations' | 'drawing' | 'own' | 'reserved'
>

export const findFolders = ({ file, root = path.dirname(file) }: Source) => ({ directory: path.dirname(file), root })

/** The state with which a form of a post is rendered. */
export function buildContext(source: Source, given: Given): WholeContext {
  const { lang, citationStyle = 'numbers', macros = {}, typography = true, people = {}, lines = false } = source
  const words = getMessages(lang).prose
  return {
    ...given,
    ...findFolders(source),
    words,
    signs: typography ? words.signs : undefined,
    citationStyle,
    people,
    lines,
    macros,
    ...buildFound(),
  }
}

/** Ids of what links can target besides headings. */
export function listAnchors({ drawings, citations, equations, code, forms, reserved }: Context): string[] {
  const { cited, notes } = citations
  const frame = new Set(reserved)
  const count = (length: number, name: string) => Array.from({ length }, (_, index) => `${name}-${index + 1}`)
  const all = [
    ...figureKinds.flatMap((kind) => count(drawings.figures[kind], kind)),
    ...count(notes.length, 'note'),
    ...[...equations.values()].map(({ id }) => id),
    ...code.lines,
    ...cited.map(({ key }) => `ref-${key}`),
    ...forms.taken.filter((id) => !frame.has(id)), // ids of elements that the author has written
  ]
  return [...new Set(all)]
}
