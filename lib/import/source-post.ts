import type { FrontMatter } from './read-front-matter'

/** A post as another platform kept it. */
export interface SourcePost {
  /** Where it was read, for the report: a path below the folder that was given. */
  from: string
  title: string
  /** In one of the forms of front matter; see `lib/text/dates.ts`. */
  date: string
  updated?: string
  tags: string[]
  draft: boolean
  summary?: string
  /** What its address ended in, if that is known; else the title proposes one. */
  slug?: string
  /** Old paths, without host. */
  aliases: string[]
  lang?: string
  series?: string
  /** HTML of an editor, or Markdown (CommonMark, GFM, formulas, raw HTML) without what only the platform knew. */
  body: {
    format: 'html' | 'markdown'
    text: string
    /** Readers saw a break where a line of the source ends (velog, Obsidian, `hard_wrap`). */
    breaksLines?: boolean
  }
  /** Its front matter as it stands. */
  fields?: FrontMatter
  notes: Note[]
  /** The file behind the source of a picture. */
  findFile(reference: string): string | undefined
}

/** What happened to a part of a post on its way. */
export interface Note {
  /** `changed`: it reads the same in another form. `lost`: a reader of the old page would miss it. */
  kind: 'changed' | 'lost'
  message: string
}

/** A platform's folder, read. */
export interface SourceSite {
  posts: SourcePost[]
  /** Files that could not be read as posts, and why. */
  failures: { from: string; reason: string }[]
  /** Where the site was: links to it become links within. */
  url?: string
}

/** Collects the posts of many files: one that cannot be read does not stop the others. */
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
