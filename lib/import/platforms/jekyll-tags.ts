import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { say } from '@/lib/i18n/authors'

/** Tags of Jekyll and of Octopress, whose plugins many sites have kept: code, pictures, quotes. */
export function registerBlocks(engine: Liquid): void {
  registerCode(engine, 'highlight', (args) => ({ language: args.split(/\s+/)[0]! }))
  registerCode(engine, 'codeblock', readCodeBlock)
  engine.registerTag('img', {
    parse(token: TagToken) {
      this.written = token.args.trim()
    },
    render() {
      return printPicture(this.written as string)
    },
  })
  for (const name of ['blockquote', 'pullquote']) {
    engine.registerTag(name, {
      parse(token: TagToken, remaining: TopLevelToken[]) {
        this.source = name === 'blockquote' ? token.args.trim() : ''
        this.text = takeRaw(name, token, remaining)
      },
      render() {
        const text = (this.text as string).trim()
        const source = (this.source as string).replace(/(^|\s)(https?:\/\/\S+)\s+(\S.*)$/, '$1[$3]($2)')
        const lines = [...text.split('\n'), ...(source ? ['', `— ${source}`] : [])]
        return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`
      },
    })
  }
}

interface Code {
  language: string
  title?: string
}

/** `{% codeblock [title] [lang:language] [url] [words] [start:1] [mark:1-2] [linenos:false] %}` */
function readCodeBlock(args: string): Code {
  const language = /\blang:(\S+)/.exec(args)?.[1] ?? ''
  const [title = '', address] = args
    .replace(/\b(?:lang|start|mark|linenos|first_line|line_number|highlight|wrap):\S+/g, ' ')
    .trim()
    .split(/\s*(?=https?:\/\/|\s\/)/)
  const named = /\.([\w+-]+)$/.exec(title)?.[1]
  return { language: language || (named ?? ''), title: [title.trim(), address?.trim()].filter(Boolean).join(' ') }
}

function registerCode(engine: Liquid, name: string, read: (args: string) => Code): void {
  engine.registerTag(name, {
    parse(token: TagToken, remaining: TopLevelToken[]) {
      this.read = read(token.args.trim())
      this.code = takeRaw(name, token, remaining)
    },
    render() {
      const { language, title } = this.read as Code
      const code = (this.code as string).replace(/^\n|\n[ \t]*$/g, '')
      const fence = code.includes('```') ? '~~~~' : '```'
      const meta = title ? ` title="${title.replaceAll('"', "'")}"` : ''
      return `\n${fence}${language || (meta && 'text')}${meta}\n${code}\n${fence}\n`
    },
  })
}

/** The source up to the tag that ends it, in which no tag is read. */
function takeRaw(name: string, token: TagToken, remaining: TopLevelToken[]): string {
  const from = remaining[0]?.begin ?? token.end
  let end = from
  while (remaining.length > 0) {
    const next = remaining.shift()!
    if ('name' in next && (next as TagToken).name === `end${name}`) return token.input.slice(from, end)
    end = next.end
  }
  throw new Error(say.moving.openTag(name))
}

/** `{% img [classes] address [width [height]] [title ["alternative text"]] %}` */
function printPicture(written: string): string {
  const [, src = '', rest = ''] =
    /^(?:[\w-]+\s+)*?((?:https?:\/\/|\.{0,2}\/)\S+|\S+\.\w+)(?:\s+(.*))?$/.exec(written) ?? []
  const words = rest.replace(/^(?:\d+\s*){1,2}(?=\D|$)/, '')
  const quoted = [...words.matchAll(/"([^"]*)"|'([^']*)'/g)].map((one) => one[1] ?? one[2] ?? '')
  const [title = words, alt = title] = quoted
  const quote = (text: string) => text.replace(/["&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return src ? `\n\n<img src="${quote(src)}" alt="${quote(alt.trim())}">\n\n` : ''
}
