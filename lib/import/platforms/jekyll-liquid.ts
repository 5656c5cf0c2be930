import { readFileSync } from 'node:fs'
import { Liquid, type TagToken, type TopLevelToken } from 'liquidjs'
import type { Folder } from '@/lib/import/folder'
import type { FrontMatter } from '@/lib/import/read-front-matter'
import type { Note } from '@/lib/import/source-post'

export type RenderLiquid = (body: string, page: FrontMatter) => Promise<{ text: string; notes: Note[] }>

/**
 * A post may be somebody else's, and loops are short to write: characters of one text, milliseconds, and objects
 * (of liquidjs) that it may take.
 */
const limits = { parseLimit: 5_000_000, renderLimit: 5_000, memoryLimit: 20_000_000 }

/**
 * Liquid as Jekyll adds to it: `highlight`, `post_url`, `link`, includes with parameters, `site.baseurl`. Tags,
 * filters and includes of plugins and themes are left out, and told. A text that Liquid cannot read stays as it is,
 * and the report says so.
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
    if (!found) notes.push({ kind: 'lost', message: `a link to ${wanted}, which is not there` })
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
  registerHighlight(engine)
  const learn = createLearner(engine, templates, (message) => notes.push({ kind: 'lost', message }))
  return async (body, page) => {
    for (;;) {
      notes = []
      try {
        const text: string = await engine.parseAndRender(body, { site: { ...config, baseurl: base }, page })
        // Jekyll 4 puts the base before addresses by itself, and authors of Jekyll 3 wrote it before them.
        return { text: base ? text.replaceAll(`${base}${base}/`, `${base}/`) : text, notes }
      } catch (error) {
        const message = (error as Error).message.split('\n')[0]!
        if (learn(message)) continue
        return { text: body, notes: [...notes, { kind: 'lost', message: `Liquid stays as it is written: ${message}` }] }
      }
    }
  }
}

/**
 * A name that Liquid does not know must not leave the whole post unread: it is made known, as something that is left
 * out and told.
 * @returns whether there was such a name, so that the text may be read once more
 */
function createLearner(
  engine: Liquid,
  templates: Record<string, string>,
  tell: (message: string) => void,
): (message: string) => boolean {
  const known = new Set<string>()
  const registerTag = (name: string, nameOf: (written: string) => string) =>
    engine.registerTag(name, {
      parse(token: TagToken) {
        this.written = token.args.trim()
      },
      render() {
        if (!name.startsWith('end')) tell(`the ${nameOf(this.written as string)} is not known: it is left out`)
      },
    })
  registerTag('unknown-include', (written) => `include ${written}`)
  return (message) => {
    const [, tag] = /^tag "([^"]+)" not found/.exec(message) ?? []
    const [, filter] = /^undefined filter: ([^,]+)/.exec(message) ?? []
    const [, include] = /^ENOENT: Failed to lookup "([^"]+)"/.exec(message) ?? []
    const name = tag ?? filter ?? include
    if (!name || known.has(name)) return false
    known.add(name)
    if (tag) registerTag(tag, () => `tag ${tag}`)
    else if (include) templates[include] = `{% unknown-include ${include} %}`
    else
      engine.registerFilter(name, (value: unknown) => {
        tell(`the filter ${name} is not known: what it was given stays`)
        return value
      })
    return true
  }
}

/** `{% highlight python linenos %}` is a block of code. */
function registerHighlight(engine: Liquid): void {
  engine.registerTag('highlight', {
    parse(token: TagToken, remaining: TopLevelToken[]) {
      this.language = token.args.trim().split(/\s+/)[0]
      const first = remaining[0]
      const from = first?.begin ?? token.end
      let end = from
      while (remaining.length > 0) {
        const next = remaining.shift()!
        if ('name' in next && (next as TagToken).name === 'endhighlight') {
          this.code = token.input.slice(from, end)
          return
        }
        end = next.end
      }
      throw new Error('{% highlight %} is never closed')
    },
    render() {
      const code = (this.code as string).replace(/^\n|\n[ \t]*$/g, '')
      const fence = code.includes('```') ? '~~~~' : '```'
      return `\n${fence}${this.language as string}\n${code}\n${fence}\n`
    },
  })
}
