import type { FrontMatter } from './read-front-matter'

/** A post as exported from another platform. */
export interface SourcePost {
  /** Path below the import folder, for the report. */
  from: string
  title: string
  /** In a form that front matter accepts; see `lib/text/dates.ts`. */
  date: string
  updated?: string
  tags: string[]
  draft: boolean
  summary?: string
  /** What stands between the beginning that is its summary and the rest, if not one of the usual comments. */
  excerptSeparator?: string
  /** Last segment of its URL, if known; otherwise a slug is derived from the title. */
  slug?: string
  /** Old paths, without host. */
  aliases: string[]
  /** Whether it had an address at all; notes that were no site had none. */
  hasAddress?: boolean
  lang?: string
  series?: string
  /** HTML of an editor, or Markdown (CommonMark, GFM, formulas, raw HTML) without platform-specific syntax. */
  body: {
    format: 'html' | 'markdown'
    text: string
    /** Line ends in the source were shown as breaks (velog, Obsidian, `hard_wrap`). */
    breaksLines?: boolean
    /** Marks of other dialects were read (docs/dialects.md): `==x==`, `[[note]]`, `:::note`, `%%hidden%%`. */
    hasMarks?: boolean
    /** Names between colons were shown as emoji: `:tada:`. With other marks they were, too. */
    hasEmoji?: boolean
    /** `\(..\)` and `\[..\]` were formulas, although Markdown reads them as brackets. */
    hasBrackets?: boolean
  }
  /** Its text as its author wrote it, for the comparison; by default that of `body`. */
  written?: string
  /** Its raw front matter. */
  fields?: FrontMatter
  notes: Note[]
  /** Alternative texts that its author has filled in, by the source of the picture. */
  words?: ReadonlyMap<string, string>
  /** The file of an image source. */
  findFile(reference: string): string | undefined
}

/** A change made to a part of a post during the import. */
export interface Note {
  /** `changed`: the same content in another form. `lost`: content that readers of the old page would miss. */
  kind: 'changed' | 'lost'
  /** The same words for each change of its class. */
  message: string
  /** What it happened to. */
  about?: string
}

/** Adds a note. */
export type Tell = (kind: Note['kind'], message: string, about?: string) => void

/** The posts read from a platform's folder. */
export interface SourceSite {
  posts: SourcePost[]
  /** Files that could not be read as posts, and why. */
  failures: { from: string; reason: string }[]
  /** What the folder was taken for, and where its addresses come from. */
  about?: string
  /** Removes what was unpacked for the import. */
  end?: () => void
  /** URL of the old site: links to it become internal links. */
  url?: string
}

/** Reads posts from many files; a file that cannot be read does not stop the others. */
export async function readEach(
  files: readonly string[],
  read: (file: string) => SourcePost | undefined | Promise<SourcePost | undefined>,
): Promise<Pick<SourceSite, 'posts' | 'failures'>> {
  const site: Pick<SourceSite, 'posts' | 'failures'> = { posts: [], failures: [] }
  for (const file of files) {
    try {
      const post = await read(file)
      if (post) site.posts.push(post)
    } catch (error) {
      site.failures.push({ from: file, reason: (error as Error).message.split('\n')[0]! })
    }
  }
  return site
}
