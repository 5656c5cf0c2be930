import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Context } from '@/lib/markdown/context'
import type { CodeMeta } from './code-meta'

export const terminals = new Set([
  'console',
  'shellsession',
  'terminal',
  'pycon',
  'python-console',
  'shell-session',
  'sh-session',
])

/** Highlights, dims and numbers lines; `block` is the number of the block in the post. */
export function decorateLines(lines: ElementContent[], meta: CodeMeta, block: number, context: Context<'code'>): void {
  const elements = lines.filter((line): line is Element => line.type === 'element')
  const focused = new Set(meta.focused)
  for (const [index, line] of elements.entries()) if (hasClass(line, 'focused')) focused.add(index + 1)
  for (const [index, line] of elements.entries()) {
    const number = index + 1
    if (meta.highlighted.has(number)) addClass(line, 'highlighted')
    if (focused.size > 0 && !focused.has(number)) addClass(line, 'dimmed')
    if (meta.numbered) numberLine(line, `code-${block}-L${number}`, number, context)
  }
}

/** Adds the line number as a link that can be shared. CSS shows it, so it is not copied with the code. */
function numberLine(line: Element, id: string, number: number, context: Context<'code'>): void {
  line.properties.id = id
  context.code.lines.push(id)
  line.children.unshift(
    h('a', {
      class: 'line-number',
      href: `#${id}`,
      tabIndex: -1,
      ariaLabel: context.words.line(number),
      dataLine: String(number),
    }),
  )
}

/**
 * The lines of a terminal session. CSS shows the prompts, so that they are neither selected nor copied; output has its
 * own style.
 */
export function renderSession(value: string): ElementContent[] {
  let inCommand = false
  return value.split('\n').flatMap((text, index): ElementContent[] => {
    const [, prompt, command = ''] = /^(\$|#|>>>|\.\.\.|>)\s(.*)$/.exec(text) ?? []
    const isCommand = prompt !== undefined && (prompt !== '>' || inCommand)
    inCommand = isCommand
    const line = isCommand
      ? h('span', { class: 'line command', dataPrompt: prompt }, command)
      : h('span', { class: 'line printed' }, text)
    return index === 0 ? [line] : [{ type: 'text', value: '\n' }, line]
  })
}

function hasClass(line: Element, name: string): boolean {
  return String(line.properties.class ?? line.properties.className ?? '').includes(name)
}

function addClass(line: Element, name: string): void {
  const known = line.properties.class ?? line.properties.className ?? ''
  delete line.properties.className
  line.properties.class = `${Array.isArray(known) ? known.join(' ') : known} ${name}`.trim()
}
