import type { Program } from 'estree'
import type { Place } from '@/lib/text/problems'
import { afterBrace, type CodeParts, type Expression, type JsxElement } from './code-parts'

/**
 * The code of a post as one module. Its imports and exports keep their lines; what is computed follows, as a list of
 * functions, each line with the place where it is written.
 */
export class CodeModule {
  private readonly lines: string[] = []
  /** Places of the first characters of lines after those of the file. */
  private readonly places: (Place | undefined)[] = []
  private readonly offset: number

  /** @param length lines of the file */
  constructor(
    private readonly parts: CodeParts,
    length: number,
  ) {
    for (const { position, value } of parts.modules) {
      const first = (position?.start.line ?? 1) - 1
      for (const [index, line] of value.split('\n').entries()) this.lines[first + index] = line
    }
    this.offset = Math.max(length, this.lines.length)
    this.add(`export const ${values} = [`)
    for (const node of parts.expressions) this.addExpression(node)
    for (const node of parts.components) this.addElement(node, node.name!)
    for (const node of parts.computed) this.addElement(node, 'undefined')
    this.add(']')
  }

  get text(): string {
    return Array.from(this.lines, (line) => line ?? '').join('\n')
  }

  /** The nodes that the functions compute, in their order. */
  get nodes(): (Expression | JsxElement)[] {
    return [...this.parts.expressions, ...this.parts.components, ...this.parts.computed]
  }

  /** The place in the file of a place in the module; both are 1-based. */
  placeOf(line: number, column: number): Place | undefined {
    if (line <= this.offset) return { line, column }
    const place = this.places[line - this.offset - 1]
    return place && { line: place.line, column: place.column + column - 1 }
  }

  private add(text: string, place?: Place): void {
    for (const [index, line] of text.split('\n').entries()) {
      this.places.push(place && (index === 0 ? place : { line: place.line + index, column: 1 }))
      this.lines[this.offset + this.places.length - 1] = line
    }
  }

  private addExpression({ value, position }: Expression): void {
    this.add('async () => (')
    this.add(value, afterBrace(position?.start))
    this.add('),')
  }

  private addElement({ attributes, position }: JsxElement, component: string): void {
    const start = position?.start
    this.add('async () => [')
    this.add(`${component}, {`, start && { line: start.line, column: start.column + 1 })
    for (const attribute of attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        this.addComputed(attribute.value, attribute.data?.estree, start)
        this.add(',')
      } else if (attribute.value && typeof attribute.value === 'object') {
        this.add(`${JSON.stringify(attribute.name)}: (`)
        this.addComputed(attribute.value.value, attribute.value.data?.estree, start)
        this.add('),')
      } else this.add(`${JSON.stringify(attribute.name)}: ${JSON.stringify(attribute.value ?? true)},`)
    }
    this.add('}],')
  }

  private addComputed(text: string, program: Program | null | undefined, start: Place | undefined): void {
    const { loc } = program?.body[0] ?? {}
    this.add(text.trim(), loc ? { line: loc.start.line, column: loc.start.column + 1 } : start)
  }
}

/** Name of the list of functions that the module exports. */
export const values = '$values'
