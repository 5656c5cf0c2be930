import { readFileSync } from 'node:fs'
import { type Context, Liquid, type TagToken } from 'liquidjs'
import { notes as noteTexts } from '@/lib/i18n/authors/en/notes'
import { writeAddress } from '@/lib/import/embed-address'
import type { Folder } from '@/lib/import/folder'
import type { FrontMatter } from '@/lib/import/read-front-matter'
import type { Note } from '@/lib/import/source-post'
import { registerBlocks } from './jekyll-tags'

export type RenderLiquid = (body: string, page: FrontMatter) => Promise<{ text: string; notes: Note[] }>

/** Limits against malicious or endless templates: characters per text, milliseconds, and objects (of liquidjs). */
const limits = { parseLimit: 5_000_000, renderLimit: 5_000, memoryLimit: 20_000_000 }

/**
 * Liquid with Jekyll's additions: `highlight`, `post_url`, `link`, includes with parameters, `site.baseurl`. Unknown
 * tags, filters and includes of plugins and themes are dropped and reported. A text that Liquid cannot parse is kept as
 * it is, and reported.
 */
export function createLiquid(
  folder: Folder,
  config: FrontMatter,
  addressOf: (post: string) => string | undefined,
): RenderLiquid {
  let notes: Note[] = []
  const includes = folder.names.filter((name) => name.startsWith('_includes/'))
  const templates = Object.fromEntries(
    includes.map((name) => [name.slice('_includes/'.length), readFileSync(folder.find(name)!, 'utf8')]),
  )
  const engine = new Liquid({ jekyllInclude: true, dynamicPartials: false, templates, strictFilters: true, ...limits })
  const address = (wanted: string) => {
    const found = addressOf(wanted)
    if (!found) notes.push({ kind: 'lost', message: noteTexts.noTarget, about: wanted })
    return found ?? '#'
  }
  const base = String(config.baseurl ?? '').replace(/\/+$/, '')
  engine.registerFilter('relative_url', (path: string) => `${base}/${String(path).replace(/^\//, '')}`)
  engine.registerFilter('absolute_url', (path: string) => `${base}/${String(path).replace(/^\//, '')}`)
  engine.registerFilter('markdownify', (text: string) => text)
  for (const name of ['post_url', 'link']) {
    engine.registerTag(name, {
      parse(token: TagToken) {
        this.wanted = token.args.trim()
      },
      render() {
        return address(this.wanted as string)
      },
    })
  }
  registerBlocks(engine)
  registerEmbeds(engine)
  const learn = createLearner(engine, templates, (message, about) => {
    notes.push({ kind: 'lost', message, about })
  })
  return async (body, page) => {
    for (;;) {
      notes = []
      try {
        const text: string = await engine.parseAndRender(body, { site: { ...config, baseurl: base }, page })
        // Jekyll 4 adds the base path to links itself; authors of Jekyll 3 wrote it, so it can be there twice.
        return { text: base ? text.replaceAll(`${base}${base}/`, `${base}/`) : text, notes }
      } catch (error) {
        const message = (error as Error).message.split('\n')[0]!
        if (learn(message)) continue
        return {
          text: body,
          notes: [...notes, { kind: 'lost', message: noteTexts.liquidText, about: message }],
        }
      }
    }
  }
}

/**
 * An unknown name must not make the whole post unreadable: it is registered as something that is dropped and reported.
 * @returns whether a name was registered, so that the text can be parsed again
 */
function createLearner(
  engine: Liquid,
  templates: Record<string, string>,
  tell: (message: string, about: string) => void,
): (message: string) => boolean {
  const known = new Set<string>()
  const registerTag = (name: string, nameOf: (written: string) => string) =>
    engine.registerTag(name, {
      parse(token: TagToken) {
        this.written = token.args.trim()
      },
      render() {
        if (!name.startsWith('end')) tell(noteTexts.liquidTag, nameOf(this.written as string))
      },
    })
  engine.registerTag('unknown-include', {
    parse(token: TagToken) {
      this.written = token.args.trim()
    },
    render(context: Context) {
      const name = String(this.written)
      const shown = showParameters(name, (context.getSync(['include']) ?? {}) as Record<string, unknown>)
      if (shown === undefined) tell(noteTexts.liquidInclude, name)
      return shown // Liquid prints whatever is returned, also a number
    },
  })
  return (message) => {
    const [, tag] = /^tag "([^"]+)" not found/.exec(message) ?? []
    const [, filter] = /^undefined filter: ([^,]+)/.exec(message) ?? []
    const [, include] = /^ENOENT: Failed to lookup "([^"]+)"/.exec(message) ?? []
    const name = tag ?? filter ?? include
    if (!name || known.has(name)) return false
    known.add(name)
    if (tag) registerTag(tag, (written) => `${tag} ${written}`.trim())
    else if (include) templates[include] = `{% unknown-include ${include} %}`
    else
      engine.registerFilter(name, (value: unknown) => {
        tell(noteTexts.liquidFilter, name)
        return value
      })
    return true
  }
}

/** Names of videos as their platforms give them: they stand in one of the parameters, whose name each theme chooses. */
const videos: Readonly<Record<string, { id: RegExp; page: string }>> = {
  youtube: { id: /^[\w-]{11}$/, page: 'https://www.youtube.com/watch?v=' },
  vimeo: { id: /^\d{6,}$/, page: 'https://vimeo.com/' },
}

/** What an include of a theme most likely shows: the picture or the film that it names, or a video of a platform. */
function showParameters(name: string, parameters: Record<string, unknown>): string | undefined {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
  const src = Object.values(values).find((value) => /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(value))
  const quote = (text = '') => text.replace(/["&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const caption = values.caption ? `<figcaption>${values.caption}</figcaption>` : ''
  if (src) return `\n\n<figure><img src="${quote(src)}" alt="${quote(values.alt)}">${caption}</figure>\n\n`
  const film = Object.values(values).find((value) => /\.(?:mp4|webm|mov|m4v|ogv|mp3|m4a|wav)$/i.test(value))
  if (film) return `\n\n<video src="${quote(film)}"></video>\n\n`
  const [platform = ''] = /youtube|vimeo/i.exec(`${values.provider ?? ''} ${name}`) ?? []
  const video = videos[platform.toLowerCase() || (values.provider === '' ? 'youtube' : '')]
  const id = video && Object.values(values).find((value) => video.id.test(value))
  return id && video ? writeAddress(video.page + id, platform || 'YouTube') : undefined
}

/** `{% youtube id %}` and `{% gist id %}` of common plugins become addresses, which are cards. */
function registerEmbeds(engine: Liquid): void {
  const pages = {
    youtube: 'https://www.youtube.com/watch?v=',
    vimeo: 'https://vimeo.com/',
    gist: 'https://gist.github.com/',
  }
  for (const [name, page] of Object.entries(pages)) {
    engine.registerTag(name, {
      parse(token: TagToken) {
        this.id = token.args.trim().split(/\s+/)[0]?.replace(/["']/g, '')
      },
      render() {
        return writeAddress(page + String(this.id), name)
      },
    })
  }
}
