import type { Problem } from './problems'

/** @example formatProblem(problem) // => 'content/posts/a.mdx:3:7  error  …\n    → …' */
export function formatProblem({ file, line, column, severity, message, remedy }: Problem): string {
  return `${showControls(file)}:${line}:${column}  ${severity}  ${showControls(message)}\n    → ${showControls(remedy)}`
}

/** Escapes control characters, which a terminal would execute, and bidirectional controls, which reorder the line. */
function showControls(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === '\n' ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  )
}
