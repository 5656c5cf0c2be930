import { say } from '@/lib/i18n/authors'
import { endOf, writeCommand } from './commands'
import { fail, type Source } from './source'

interface Block {
  name: string
  /** Offset of the command that opened it. */
  at: number
  command: string
}

/** The blocks that are open while an algorithm is read. */
export class Blocks {
  private readonly list: Block[] = []

  constructor(private readonly source: Source) {}

  get depth(): number {
    return this.list.length
  }

  open(block: Block): void {
    this.list.push(block)
  }

  /** Ends the innermost block of a name; those within it are reported. @returns whether there was one */
  close(name: string, command: string, at: number): boolean {
    const index = this.list.findLastIndex((one) => one.name === name)
    if (index === -1) {
      const opening = name === 'repeat' || name === 'loop' ? writeCommand(name) : `${writeCommand(name)}{…}`
      fail(this.source, at, at, ...say.algorithms.unopened(command, opening))
      return false
    }
    this.report(index + 1, command)
    this.list.pop()
    return true
  }

  closeAll(before?: string): void {
    this.report(0, before)
  }

  private report(kept: number, before: string | undefined): void {
    for (const { name, at, command } of this.list.splice(kept))
      fail(this.source, at, at, ...say.algorithms.unclosed(command, endOf(name), before))
  }
}
