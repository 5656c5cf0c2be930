/** A diagram's source as mermaid's parsers get it, and where each of its lines stands in what the author wrote. */
export interface Source {
  text: string
  /** Lines of the author's text, from 1, by index of the line in `text`. */
  lines: number[]
  /** The name of its kind, as written: `flowchart`. */
  kind: string
}

/** What mermaid takes out before it parses (its `preprocessDiagram`): front matter, directives, comments. */
const removed = [
  /^-{3}\s*[\n\r].*?[\n\r]-{3}\s*[\n\r]+/gs,
  /%%\{\s*\w+\s*:?.*?\}%%/gs,
  /^\s*%%(?!\{)[^\n]+\n?/gm,
  /^\s+/g,
]

/** Reads a diagram as mermaid does, keeping the numbers of its lines. */
export function readSource(written: string): Source {
  let text = written
  let lineOf = [...lineNumbers(written)]
  for (const pattern of removed) {
    const kept: number[] = []
    let end = 0
    for (const { 0: found, index } of text.matchAll(pattern)) {
      kept.push(...lineOf.slice(end, index))
      end = index + found.length
    }
    kept.push(...lineOf.slice(end))
    text = text.replace(pattern, '')
    lineOf = kept
  }
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const last = lineOf.at(-1) ?? 1
  return { text, lines: starts.map((start) => lineOf[start] ?? last), kind: /^[^\s;:]*/.exec(text)![0] }
}

/** The number of its line for each character. */
function* lineNumbers(text: string): Generator<number> {
  let line = 1
  for (let index = 0; index < text.length; index++) {
    yield line
    if (text[index] === '\n') line += 1
  }
}
