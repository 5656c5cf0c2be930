/** A rule of a style sheet for one selector. */
export interface Rule {
  selector: string
  declarations: Declaration[]
  specificity: number
}

export interface Declaration {
  name: string
  value: string
  isImportant: boolean
}

/**
 * Reads a style sheet as mermaid writes it: flat rules, each selector with the id of the drawing, which is taken off.
 * Rules within `@keyframes` and the like are left out. In the order of the cascade: of two rules the later one wins.
 */
export function parseRules(sheet: string, id: string): Rule[] {
  const flat = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const rules: Rule[] = []
  for (const [, selectors = '', body = ''] of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = parseDeclarations(body)
    for (const written of selectors.split(',')) {
      const selector = written.trim().replace(`#${id}`, '').trim() || ':root'
      rules.push({ selector, declarations, specificity: weigh(selector) })
    }
  }
  return rules.sort((one, other) => one.specificity - other.specificity)
}

export function parseDeclarations(body: string): Declaration[] {
  return body.split(';').flatMap((one) => {
    const [, name, value, important] = /^\s*([\w-]+)\s*:\s*(.+?)\s*(!\s*important)?\s*$/s.exec(one) ?? []
    return name && value ? [{ name: name.toLowerCase(), value, isImportant: Boolean(important) }] : []
  })
}

/** Specificity as one number (Selectors 4, 16). */
function weigh(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0
  return 10_000 * count(/#[\w-]/g) + 100 * count(/\.[^\s.#:[>+~]|\[|:(?!:)/g) + count(/(?:^|[\s>+~])[a-z]/gi)
}

/** The classes and the tag that an element must have for a selector to match it: a quick test before the exact one. */
export function readSubject(selector: string): { tag: string | undefined; classes: string[] } {
  const subject = /[^\s>+~]*$/.exec(selector)![0]
  return {
    tag: /^[a-z][\w-]*/i.exec(subject)?.[0],
    classes: [...subject.matchAll(/\.([^\s.#:[]+)/g)].map(([, name]) => name!),
  }
}
