import type { Cell } from './read-notebook'

/** What is shown of a cell, as tags (Jupyter Book, nbconvert) and comments (Quarto) say it. */
export interface CellOptions {
  /** Shown, behind a disclosure, or not at all. */
  input: 'shown' | 'folded' | 'none'
  output: 'shown' | 'folded' | 'none'
  /** The code without its options. */
  code: string
  alt?: string
  caption?: string
}

/** https://jupyterbook.org, “Hide or remove content”; https://quarto.org/docs/computations/execution-options.html */
export function readOptions({ tags, text, metadata }: Cell): CellOptions {
  const has = (...names: string[]) =>
    names.some((name) => tags.includes(name) || tags.includes(name.replaceAll('-', '_')))
  const [head = ''] = /^(?:#\|.*(?:\n|$))*/.exec(text) ?? []
  const given = new Map(
    [...head.matchAll(/^#\|\s*([\w-]+):\s*(.*?)\s*$/gm)].map(([, name, value]) => [
      name,
      value?.replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  )
  const isOff = (name: string) => /^(?:false|no)$/i.test(given.get(name) ?? '')
  const isOut = has('remove-cell') || isOff('include')
  const show = (part: 'input' | 'output', off: string) => {
    if (isOut || has(`remove-${part}`) || isOff(off)) return 'none'
    return has(`hide-${part}`, 'hide-cell') ? 'folded' : 'shown'
  }
  const alt = given.get('fig-alt') ?? (typeof metadata.alt === 'string' ? metadata.alt : undefined)
  const caption = given.get('fig-cap')
  const input = given.get('code-fold') === 'true' ? 'folded' : show('input', 'echo')
  return {
    input,
    output: show('output', 'output'),
    code: text.slice(head.length),
    ...(alt && { alt }),
    ...(caption && { caption }),
  }
}
