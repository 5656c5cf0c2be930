import { say } from '@/lib/i18n/authors'
/** A problem in a file of the author: place, message and remedy. */
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
  /** An error that leaves the page as it is meant: something is missing for some readers. */
  isLack?: true
}

/** A safe text replacement at the place of a problem. */
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

  /** An error that keeps a post from being built, and not from being seen while it is written: no alternative text. */
  lack(place: Place | undefined, message: string, remedy: string): void {
    this.error(place, message, remedy)
    this.list.at(-1)!.isLack = true
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

/** Message and remedy for an unexpected exception. */
export function describeFailure(error: unknown): [message: string, remedy: string] {
  const { message = String(error) } = error instanceof Error ? error : {}
  if (error instanceof RangeError && /call stack/.test(message)) return say.files.tooDeep
  return say.files.failure(message.trim().split('\n')[0]!)
}
