import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Folder } from '@/lib/import/folder'

/** A program that makes a site of a folder of Markdown. */
export interface Flavour {
  name: string
  /** Names of its configuration. */
  config: RegExp
  /** Folders of its posts, as in its starters; all files if there is none. */
  posts: RegExp[]
  /** The addresses of its posts, if its configuration does not say otherwise. */
  urls?: string
  /** Folders that addresses of pictures begin in. */
  bases: string[]
  /** Whether its configuration is that of other programs, too, and the folder of its posts tells. */
  needsPosts?: boolean
  /** Whether it reads marks of other dialects (docs/dialects.md). */
  hasDialects?: boolean
  /** Whether it is not known which script drew formulas, so that `\(..\)` may be one. */
  hasBrackets?: boolean
}

export const flavours: Flavour[] = [
  {
    name: 'Docusaurus',
    config: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/,
    posts: [/^blog\//],
    urls: '/blog/:docusaurus',
    bases: ['static'],
    hasDialects: true,
  },
  {
    name: 'Gatsby',
    config: /(?:^|\/)gatsby-config\.[cm]?[jt]s$/,
    posts: [
      /^content\/(?:blog|posts?)\//,
      /^(?:content|contents|_posts|posts|blog)\//,
      /^src\/(?:pages|posts|content)\//,
    ],
    urls: '/:path/',
    bases: ['static', 'content', 'content/assets'],
  },
  {
    name: 'Astro',
    config: /(?:^|\/)astro\.config\.[cm]?[jt]s$/,
    posts: [/^src\/(?:content|data)\/(?:blog|posts?)\//, /^src\/content\//, /^src\/pages\//],
    urls: '/blog/:path/',
    bases: ['public', 'src'],
  },
  {
    name: 'Quartz',
    config: /(?:^|\/)quartz\.config\.ts$/,
    posts: [/^content\//],
    urls: '/:dashed',
    bases: ['content'],
    hasDialects: true,
  },
  {
    name: 'Next',
    config: /(?:^|\/)next\.config\.[cm]?[jt]s$/,
    posts: [/^data\/blog\//, /^(?:content|contents|posts|_posts|blog|src\/(?:content|posts))\//],
    urls: '/blog/:path',
    bases: ['public'],
  },
  {
    name: 'Quarto',
    config: /(?:^|\/)_quarto\.ya?ml$/,
    posts: [/^posts\//],
    urls: '/posts/:quarto',
    bases: [],
    hasDialects: true,
  },
  {
    name: 'Hexo',
    config: /^_config\.ya?ml$/,
    needsPosts: true,
    posts: [/^source\/_posts\//],
    urls: '/:year/:month/:day/:path/',
    bases: ['source'],
  },
  { name: 'Obsidian', config: /(?:^|\/)\.obsidian\//, posts: [], bases: ['attachments', 'assets'], hasDialects: true },
]

/** A folder without a configuration that is known. */
const plain: Flavour = {
  name: 'Markdown',
  config: /$^/,
  posts: [],
  bases: ['public', 'static', 'assets'],
  hasDialects: true,
  hasBrackets: true,
}

export interface Layout {
  flavour: Flavour
  /** The folder of the configuration, with a slash at its end, or nothing. */
  top: string
  /** The posts. */
  files: string[]
  /** The folder of the posts, with a slash at its end. */
  root: string
}

const isPost = (name: string) =>
  /\.(?:md|mdx|markdown|qmd)$/i.test(name) &&
  !/(?:^|\/)(?:(?:readme|license|contributing|code_of_conduct|changelog)\.mdx?$|[._](?!posts\/))/i.test(name)

/** Finds out which program made a site of the folder, and which files are its posts. */
export function findLayout(folder: Folder): Layout {
  const files = folder.names.filter(isPost)
  for (const flavour of flavours) {
    const config = folder.names.find((name) => flavour.config.test(name))
    if (config === undefined) continue
    const top = flavour.name === 'Obsidian' ? config.replace(/\.obsidian\/.*$/, '') : config.replace(/[^/]+$/, '')
    const below = files.filter((name) => name.startsWith(top))
    for (const pattern of flavour.posts) {
      const posts = below.filter((name) => pattern.test(name.slice(top.length)))
      const [first = ''] = posts.flatMap((name) => pattern.exec(name.slice(top.length))?.[0] ?? [])
      if (posts.length > 0) return { flavour, top, files: posts, root: top + first }
    }
    if (flavour.needsPosts) continue
    return { flavour, top, files: flavour.name === 'Obsidian' ? files : below, root: top }
  }
  return { flavour: plain, top: '', files, root: '' }
}

/** What an address is made of. */
export interface Named {
  /** Path below the folder of the import. */
  file: string
  /** From the front matter, if it is there. */
  slug: string | undefined
  date: string
  title: string
}

/**
 * The address of a post.
 * @param template with `:slug` (of the front matter, else the name without its date), `:name` (of the file or its
 *   folder), `:path` (the same with the folders above it), `:folder`, `:title`, `:year`, `:month`, `:day`
 * @example fillAddress('/blog/:slug/', { root: 'posts/' }, { file: 'posts/2024-01-02-a.md', … }) // => '/blog/a/'
 */
export function fillAddress(
  template: string,
  { root }: Pick<Layout, 'root'>,
  { file, slug, date, title }: Named,
): string {
  const place = file
    .slice(file.startsWith(root) ? root.length : 0)
    .replace(/\.\w+$/, '')
    .replace(/(?:^|\/)index$/, '')
  const name = path.posix.basename(place)
  const [, written, undated = name] = /^(\d{4}-\d{2}-\d{2})[-/](.+)$/.exec(name) ?? []
  const [year = '', month = '', day = ''] = (written ?? date).slice(0, 10).split('-')
  const own = slug?.replace(/^\/|\/$/g, '')
  const dashed = (text: string) =>
    text.replace(/\s+/g, '-').replaceAll('&', '-and-').replaceAll('%', '-percent').replace(/[?#]/g, '')
  const values: Record<string, string> = {
    year,
    month,
    day,
    title: title.toLowerCase().replace(/\s+/g, '-'),
    name,
    slug: own ?? undated,
    path: own ?? place,
    folder: path.posix.dirname(place).replace(/^\.$/, ''),
    dashed: dashed(place),
    docusaurus:
      own ?? (written ? `${year}/${month}/${day}/${undated}` : place.replace(/^(\d{4})-(\d\d)-(\d\d)-/, '$1/$2/$3/')),
    quarto: /index\.\w+$/.test(file) ? `${place}/` : `${place}.html`,
  }
  const filled = template.replace(/:([a-z]+)/g, (whole, key: string) => values[key] ?? whole)
  return `/${filled}`.replace(/\/{2,}/g, '/')
}

/** Whether Obsidian shows line ends as breaks: unless “strict line breaks” is set. */
export function breaksInVault(folder: Folder): boolean {
  const setting = folder.names.find((name) => /(?:^|\/)\.obsidian\/app\.json$/.test(name))
  if (!setting) return folder.names.some((name) => /(?:^|\/)\.obsidian\//.test(name))
  const { strictLineBreaks } = JSON.parse(readFileSync(folder.find(setting)!, 'utf8')) as { strictLineBreaks?: boolean }
  return strictLineBreaks !== true
}
