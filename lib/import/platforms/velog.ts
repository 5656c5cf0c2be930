import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { say } from '@/lib/i18n/authors'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { writeAddress } from '@/lib/import/embed-address'
import { Folder } from '@/lib/import/folder'
import { type FrontMatter, listOf } from '@/lib/import/read-front-matter'
import { parseSourceDate } from '@/lib/import/source-date'
import { readEach, type SourcePost, type SourceSite } from '@/lib/import/source-post'
import { site } from '@/site.config'

/**
 * Reads the output of velog-backup: `content/{title}.md` and `images/`. Its front matter is not always valid YAML
 * (quotes in a title are not escaped), so its four lines are read separately.
 * @param user user name on velog, for the old addresses `/@user/…`
 */
export async function readVelog(root: string, user?: string): Promise<SourceSite> {
  const folder = new Folder(root)
  const files = folder.names.filter((name) => /(?:^|\/)content\/[^/]+\.md$/.test(name))
  const listed = files.length > 0 ? files : folder.names.filter((name) => name.endsWith('.md'))
  const posts = await readEach(listed, (file) => readPost(file, folder, user))
  return { ...posts, url: user ? `https://velog.io/@${user}` : 'https://velog.io' }
}

function readPost(file: string, folder: Folder, user: string | undefined): SourcePost {
  const text = readFileSync(folder.find(file)!, 'utf8').replace(/\r\n?/g, '\n')
  const [whole = '', head = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? []
  const line = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(head)?.[1]?.trim()
  const unquoted = (name: string) =>
    line(name)
      ?.replace(/^"(.*)"$/s, '$1')
      .replaceAll('\\"', '"')
  const title = (unquoted('title') || path.posix.basename(file, '.md')).normalize('NFC')
  const date = parseSourceDate(line('date'), site.timeZone)
  if (!date) throw new Error(line('date') ? say.moving.noDate(String(line('date'))) : noteTexts.noDate)
  const address = unquoted('url_slug') || unquoted('slug') || toVelogSlug(title)
  const draft = /^(?:is_)?(?:private|temp|draft): *true\b/m.test(head)
  return {
    from: file,
    title,
    date,
    tags: readTags(head),
    draft,
    summary: unquoted('description')?.replace(/\s+/g, ' ') || undefined,
    aliases: user && address && !draft ? [`/@${user}/${address}`] : [],
    series: unquoted('series') || undefined,
    written: text.slice(whole.length),
    body: { format: 'markdown', text: linkEmbeds(text.slice(whole.length)), breaksLines: true },
    notes: [],
    findFile: (reference) => folder.findReference(reference, path.posix.dirname(file), [basesOf(file), 'images', '']),
  }
}

/**
 * The slug that velog derives from a title when its author does not choose one: digits, Latin, Hangul and Japanese
 * letters, dots and hyphens are kept (`escapeForUrl` of velog-client and velog-server).
 */
function toVelogSlug(title: string): string {
  const kept = title.replace(/[^0-9A-Za-z. \u3000-\u30ff\u3131-\ud7a3\uff00-\uff9f-]/g, '').trim()
  return kept.replace(/[ -]+/g, '-').replace(/\.+$/, '').slice(0, 240)
}

const embeds: Record<string, string> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  codesandbox: 'https://codesandbox.io/s/',
  codepen: 'https://codepen.io/',
}

/** `!youtube[id]` is velog's own syntax. */
function linkEmbeds(text: string): string {
  return text.replace(/^!(youtube|vimeo|codesandbox|codepen)\[([^\]\s]+)\][ \t]*$/gm, (_, name: string, id: string) => {
    return writeAddress(`${embeds[name]}${id}`, name)
  })
}

/** The folder that contains `content` and `images`. */
const basesOf = (file: string) => path.posix.dirname(path.posix.dirname(file)).replace(/^\.$/, '')

/** `["NLP","그래프"]` as velog-backup writes it, or what somebody has made of it: any list in YAML, or words. */
function readTags(head: string): string[] {
  const [written] = /^tags:.*(?:\n[ \t]*-[ \t].*)*/m.exec(head) ?? []
  return written ? listOf(parseYaml(written, { schema: 'failsafe' }) as FrontMatter, 'tags') : []
}
