import { say } from '@/lib/i18n/authors'
import { fail, type Source } from './source'

/** The environments that are open while an algorithm is read: `algorithm`, and `algorithmic` in it. */
export class Environments {
  private readonly list: { name: string; at: number }[] = []

  constructor(private readonly source: Source) {}

  get innermost(): string | undefined {
    return this.list.at(-1)?.name
  }

  begin(name: string, at: number): void {
    this.list.push({ name, at })
  }

  /** Ends an environment, and those within it, which are reported. @returns whether it was open */
  end(name: string, at: number): boolean {
    const index = this.list.findLastIndex((one) => one.name === name)
    if (index === -1) fail(this.source, at, at, ...say.algorithms.strayEnd(name))
    else this.report(index + 1, name).pop()
    return index !== -1
  }

  endAll(): void {
    this.report(0, undefined)
  }

  private report(kept: number, before: string | undefined): typeof this.list {
    for (const { name, at } of this.list.splice(kept))
      fail(this.source, at, at, ...say.algorithms.openEnvironment(name, before))
    return this.list
  }
}
