/** Something wrong in a file of the author: where, what, and what to write instead. */
export interface Problem {
  /** Path from the root of the project. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based. */
  column: number
  message: string
  remedy: string
  severity: 'error' | 'warning'
  fix?: Fix
}

/** A change of the text at the place of a problem that cannot be wrong: what stands there, and what to write. */
export interface Fix {
  find: string
  replace: string
}

export interface Place {
  line: number
  column: number
}

/** Collects the problems of one file. */
export class Problems {
  readonly list: Problem[] = []
  constructor(readonly file: string) {}

  error(place: Place | undefined, message: string, remedy: string, fix?: Fix): void {
    this.add('error', place, message, remedy, fix)
  }

  warn(place: Place | undefined, message: string, remedy: string, fix?: Fix): void {
    this.add('warning', place, message, remedy, fix)
  }

  private add(
    severity: Problem['severity'],
    place: Place | undefined,
    message: string,
    remedy: string,
    fix: Fix | undefined,
  ): void {
    this.list.push({
      file: this.file,
      line: place?.line ?? 1,
      column: place?.column ?? 1,
      message,
      remedy,
      severity,
      ...(fix ? { fix } : {}),
    })
  }
}

/** @example formatProblem(problem) // => 'content/posts/a.mdx:3:7  error  …\n    → …' */
export function formatProblem({ file, line, column, severity, message, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${message}\n    → ${remedy}`
}
