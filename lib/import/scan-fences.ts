/** A block of code as it is written. */
export interface Fence {
  language: string
  code: string
}

/** What a line is: the first or last one of a block of code, or neither. */
interface Edge {
  sign: string
  language: string
  /** Whether it can only end a block. */
  ends: boolean
}

function readEdge(line: string): Edge | undefined {
  const [, sign, info = ''] = /^[ \t>]*(?:[-*+] |\d+[.)] )?[ \t]*(`{3,}|~{3,})([^`]*)$/.exec(line) ?? []
  if (sign) return { sign, language: info, ends: false }
  const [, closing, name, language] =
    /^\s*\{[%{<]*[%<] *(end|\/ *)?(highlight|codeblock)\b["\s]*([\w+#.-]*)/.exec(line) ?? []
  if (language === undefined) return undefined
  const [, said = name === 'highlight' ? language : ''] = /\blang:(\S+)/.exec(line) ?? []
  return { sign: 'tag', language: said, ends: closing !== undefined }
}

const closes = (edge: Edge, open: Edge) =>
  edge.sign === 'tag'
    ? edge.ends && open.sign === 'tag'
    : edge.sign.startsWith(open.sign) && edge.language.trim() === ''

/** Splits a text at its fences, however they are indented, and at `highlight` tags. */
export function splitFences(text: string): ({ prose: string } | Fence)[] {
  const parts: ({ prose: string } | Fence)[] = []
  let lines: string[] = []
  let open: Edge | undefined
  const flush = () => {
    parts.push(open ? { language: open.language, code: lines.join('\n') } : { prose: lines.join('\n') })
    lines = []
  }
  for (const line of text.split('\n')) {
    const edge = readEdge(line)
    const isEdge = edge && (open ? closes(edge, open) : !edge.ends)
    if (isEdge) {
      flush()
      open = open ? undefined : edge
    } else lines.push(line)
  }
  flush()
  return parts
}
