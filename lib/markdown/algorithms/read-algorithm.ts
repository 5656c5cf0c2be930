import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { say } from '@/lib/i18n/authors'
import type { Messages } from '@/lib/i18n/messages'
import { Blocks } from './blocks'
import { type Command, findCommand, findKeyword, isStatement } from './commands'
import { Environments } from './environments'
import { buildComment, isBlank, keyword, trim } from './line-words'
import type { Algorithm, AlgorithmCaption, AlgorithmLine, Label } from './nodes'
import { readPart, readWords } from './read-words'
import { fail, findArgument, type Source } from './source'

type Words = Messages['prose']['algorithmGiven']

/** Reads the `algorithm` and `algorithmic` environments, or their lines alone. */
export const readAlgorithm = (source: Source, words: Words): Algorithm => new Reader(source, { ...words }).read()

class Reader {
  private readonly lines: AlgorithmLine[] = []
  private caption: AlgorithmCaption | undefined
  private label: Label | undefined
  private readonly blocks: Blocks
  private readonly environments: Environments
  private line: AlgorithmLine | undefined
  private count = 0
  /** Each n-th number is shown; 0 for none. Lines without environments are numbered. */
  private step: number

  constructor(
    private readonly source: Source,
    /** What the commands for what is given print; an author may redefine them. */
    private readonly words: Record<string, string>,
  ) {
    this.blocks = new Blocks(source)
    this.environments = new Environments(source)
    this.step = source.text.includes('\\begin') ? 0 : 1
  }

  read(): Algorithm {
    for (let at = 0; at < this.source.text.length; ) at = this.readNext(at)
    this.blocks.closeAll()
    this.environments.endAll()
    if (!this.lines[0]) this.fail(0, ...say.algorithms.noLines)
    for (const line of this.lines) line.children = trim(line.children)
    const children = [...(this.caption ? [this.caption] : []), ...this.lines.filter(isFull)]
    return { type: 'algorithm', children, ...(this.label ? { label: this.label } : {}) }
  }

  private fail(at: number, message: string, remedy: string): void {
    fail(this.source, at, at, message, remedy)
  }

  private readNext(at: number): number {
    const { text } = this.source
    const [written = '', name = ''] = /^\\([a-zA-Z]+)\*?/.exec(text.slice(at, at + 40)) ?? []
    const end = at + written.length
    if (name === 'begin' || name === 'end') return this.readEnvironment(name, at, end)
    if (name === 'caption') return this.readCaption(at, end)
    if (name === 'label') return this.readLabel(at, end)
    if (/^(?:alg)?(?:re)?newcommand$/.test(name)) return this.readRenaming(at, end)
    if (/^L?comment$/i.test(name)) return this.readComment(end, name)
    const command = findCommand(name)
    if (command) return this.readStatement(command, name, at, end)
    const word = findKeyword(name)
    if (word && isStatement(word) && !this.isFresh) this.open()
    const isOutside = this.environments.innermost === 'algorithm'
    if (isOutside && /^\s*\n\s*\n|^\\\\/.test(text.slice(at))) this.line = undefined
    const part = readPart(this.source, at, text.length)
    if (name && part.nodes.length === 0 && !isOutside && !this.line) this.open() // a mistyped \State, reported already
    this.add(part.nodes, at + /^\s*/.exec(text.slice(at))![0].length, isOutside)
    return part.end
  }

  /** Whether the line has just been begun. */
  private get isFresh(): boolean {
    return this.line?.number !== undefined && this.line.children.every(isBlank)
  }

  /** Adds words to the line; outside of `algorithmic` they are a line of their own. */
  private add(nodes: PhrasingContent[], at: number, isOutside: boolean): void {
    if (!this.line && nodes.every(isBlank)) return
    if (!this.line && !isOutside) this.fail(at, ...say.algorithms.strayText)
    this.line ??= this.open(true)
    this.line.children.push(...nodes)
  }

  /** Begins a line; what is given has no number. */
  private open(isGiven = false): AlgorithmLine {
    const line: AlgorithmLine = { type: 'algorithmLine', depth: this.blocks.depth, children: [] }
    if (!isGiven) {
      this.count += 1
      line.number = this.count
      line.isShown = this.step > 0 && this.count % this.step === 0
    }
    this.lines.push(line)
    this.line = line
    return line
  }

  private readStatement(command: Command, name: string, at: number, end: number): number {
    const { shows, opens, closes } = command
    const isRight = !closes || this.blocks.close(closes, `\\${name}`, at)
    const isNamed = Object.hasOwn(this.words, shows)
    const line = this.open(isNamed || /^statex$/i.test(name))
    if (isNamed) line.children.push(...keyword(`${this.words[shows]}: `))
    const next = isNamed ? end : this.readArguments(shows.split('{}'), `\\${name}`, end)
    if (opens && isRight) this.blocks.open({ name: opens, at, command: `\\${name}` })
    return next
  }

  /** Words of a command, and its arguments between them. The second one may be missing. */
  private readArguments([first = '', ...others]: string[], command: string, from: number): number {
    const { children } = this.line!
    const [note, start] = others.length > 0 ? this.readNote(from) : [[], from]
    let at = start
    children.push(...keyword(first))
    for (const [index, said] of others.entries()) {
      const isMissing = index > 0 && !/^\s*\{/.test(this.source.text.slice(at))
      const range = isMissing ? undefined : findArgument(this.source, at, command)
      if (range) {
        children.push(...trim(readWords(this.source, range.from, range.to)))
        at = range.to + 1
      }
      children.push(...keyword(said))
    }
    children.push({ type: 'text', value: ' ' }, ...note)
    return at
  }

  /** `\FOR[comment]{…}` of algorithmic. */
  private readNote(at: number): [note: PhrasingContent[], end: number] {
    const [written = '', open = '', note = ''] = /^(\s*\[)([^\]{}]*)\]/.exec(this.source.text.slice(at)) ?? []
    const from = at + open.length
    return [written ? [buildComment(readWords(this.source, from, from + note.length))] : [], at + written.length]
  }

  private readEnvironment(command: 'begin' | 'end', at: number, end: number): number {
    const range = findArgument(this.source, end, `\\${command}`)
    if (!range) return end
    const name = this.source.text.slice(range.from, range.to).trim().replace('*', '')
    const [options = ''] = /^(?:\s*\[[^\]]*\])?/.exec(this.source.text.slice(range.to + 1)) ?? []
    if (!/^algorithm(?:ic)?$/.test(name)) this.fail(at, ...say.algorithms.environment(command, name))
    else if (command === 'begin') {
      this.environments.begin(name, at)
      this.line = undefined
      if (name === 'algorithmic') {
        this.step = Number(/\d+/.exec(options)?.[0] ?? 0)
        this.count = 0
      }
    } else if (this.environments.end(name, at)) {
      this.blocks.closeAll(`\\end{${name}}`)
      this.line = undefined
    }
    return range.to + 1 + (command === 'begin' ? options.length : 0)
  }

  private readCaption(at: number, end: number): number {
    const [options = ''] = /^\s*\[[^\]]*\]/.exec(this.source.text.slice(end)) ?? []
    const range = findArgument(this.source, end + options.length, '\\caption')
    if (!range) return end
    if (this.caption) this.fail(at, ...say.algorithms.captionTwice)
    const children = trim(readWords(this.source, range.from, range.to).filter(({ type }) => type !== 'break'))
    this.caption = { type: 'algorithmCaption', children }
    return range.to + 1
  }

  /** Of the algorithm, or of the line that it stands in. */
  private readLabel(at: number, end: number): number {
    const range = findArgument(this.source, end, '\\label')
    if (!range) return end
    const label = { name: this.source.text.slice(range.from, range.to).trim(), place: this.source.placeOf(at) }
    if (this.line?.number === undefined) this.label = label
    else if (this.line.isShown) this.line.label = label
    else this.fail(at, ...say.algorithms.labelOfLine)
    return range.to + 1
  }

  /** `\renewcommand{\algorithmicrequire}{\textbf{Input:}}`. */
  private readRenaming(at: number, end: number): number {
    const [written = '', name = ''] = /^\s*\{?\s*\\algorithmic([a-z]+)\s*\}?/.exec(this.source.text.slice(end)) ?? []
    const range = written && findArgument(this.source, end + written.length, '\\renewcommand')
    if (!range || !Object.hasOwn(this.words, name)) {
      this.fail(at, ...say.algorithms.definition)
      return end + /^(?:\s*(?:\{[^{}]*\}|\[[^\]]*\]|\\[a-zA-Z]+(?=\{)))*/.exec(this.source.text.slice(end))![0].length
    }
    this.words[name] = textOf(readWords(this.source, range.from, range.to)).replace(/[\s:：]+$/, '')
    return range.to + 1
  }

  private readComment(end: number, name: string): number {
    const range = findArgument(this.source, end, `\\${name}`)
    if (!range) return end
    if (!this.line || /^L/.test(name)) this.open(true)
    this.line!.children.push({ type: 'text', value: ' ' }, buildComment(readWords(this.source, range.from, range.to)))
    return range.to + 1
  }
}

const isFull = ({ children, number }: AlgorithmLine) => number !== undefined || children.length > 0
