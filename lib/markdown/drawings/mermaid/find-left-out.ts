import { say } from '@/lib/i18n/authors'
import { own } from './config'
import { at, type Fault } from './faults'
import type { Source } from './source'

/** What mermaid would draw as something else than was written, without an error of its own. */
export function findMistaken(written: string, source: Source): Fault | undefined {
  for (const { 0: directive, index } of written.matchAll(/^[ \t]*%%\{[\s\S]*?(?:\}%%|$(?![\s\S]))/gm)) {
    const line = written.slice(0, index).split('\n').length
    if (!isReadable(directive))
      return {
        line,
        column: 1,
        told: say.drawings.directive,
      }
  }
  if (written.length > 50_000) return at(source, 1, 1, say.drawings.longDiagram)
  const lines = source.text.split('\n')
  const find = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line)) + 1
  const formula = find(/\$\$.+?\$\$/)
  if (formula) return at(source, formula, 1, say.drawings.formula)
  const icon = find(/@\{.*\b(?:icon|img)\s*:|\bfa[bsrl]?:fa-/)
  if (icon) return at(source, icon, 1, say.drawings.icon)
  return undefined
}

function isReadable(directive: string): boolean {
  const body = /^\s*%%\{\s*(?:init|initialize)\s*:([\s\S]*)\}%%$/.exec(directive)?.[1]
  if (body === undefined) return /^\s*%%\{\s*wrap\s*\}%%$/.test(directive)
  try {
    JSON.parse(
      body
        .trim()
        .replaceAll("'", '"')
        .replace(/,\s*(?=\})/g, ''),
    )
    return true
  } catch {
    return false
  }
}

/** What the drawing lacks by intent: settings of the site, and links, as a diagram is a picture. */
export function listLeftOut(written: string, svg: string): Fault[] {
  const lines = written.split('\n')
  const find = (pattern: RegExp) => Math.max(1, lines.findIndex((line) => pattern.test(line)) + 1)
  const settings = [
    /^---[^\S\n]*\n[\s\S]*?\n---/.exec(written)?.[0] ?? '',
    ...(written.match(/%%\{[\s\S]*?\}%%/g) ?? []),
  ]
  const keyOf = (name: string) => new RegExp(`\\b${name}["']?\\s*:`)
  const faults = own
    .filter((name) => settings.some((text) => keyOf(name).test(text)))
    .map((name) => ({
      line: find(keyOf(name)),
      column: 1,
      told: say.drawings.ownLook(name),
    }))
  if (/<[^>]*(?: xlink:href=| class="[^"]*\b(?:clickable|actorPopupMenu)\b)/.test(svg)) {
    faults.push({
      line: find(/^\s*(?:click|callback|links?|link)\s/),
      column: 1,
      told: say.drawings.diagramLinks,
    })
  }
  return faults
}
