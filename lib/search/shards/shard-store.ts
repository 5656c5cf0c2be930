import { type Manifest, nameShard, postsPerShard, type Rows, type TableName } from './tables'

/** Thrown where a query cannot go on without files that are not loaded yet. */
class MissingShards extends Error {}

/** Gets a file of the index, parsed. */
export type LoadFile = (name: string) => Promise<unknown>

/**
 * Files of the index, loaded as they are asked for. A search does not wait: it runs, notes what it lacks, and runs again
 * when that is there. It ends, because each run needs another file.
 */
export class ShardStore {
  readonly #loaded = new Map<string, unknown>()
  readonly #wanted = new Set<string>()
  /** Also of a query before this one, which the reader has typed over. */
  readonly #loading = new Map<string, Promise<void>>()

  constructor(
    readonly manifest: Manifest,
    readonly load: LoadFile,
  ) {}

  /** @returns the result of a run that lacked nothing. @throws what `load` throws */
  async run<Result>(attempt: () => Result): Promise<Result> {
    for (;;) {
      const result = this.#try(attempt)
      if (this.#wanted.size === 0) return result as Result
      await this.loadWanted()
    }
  }

  #try<Result>(attempt: () => Result): Result | undefined {
    try {
      return attempt()
    } catch (error) {
      if (error instanceof MissingShards) return undefined
      throw error
    }
  }

  /** Loads what was noted. @throws what `load` throws */
  async loadWanted(): Promise<void> {
    const names = [...this.#wanted]
    this.#wanted.clear()
    await Promise.all(
      names.map((name) => {
        const loading = this.#loading.get(name) ?? this.#load(name).finally(() => this.#loading.delete(name))
        this.#loading.set(name, loading)
        return loading
      }),
    )
  }

  async #load(name: string): Promise<void> {
    const file = await this.load(name)
    this.#loaded.set(name, name.startsWith('text-') ? file : byKey(file as [string, ...unknown[]][]))
  }

  /** A file, if it is loaded; else it is noted as wanted. */
  ask(name: string): unknown {
    if (!this.#loaded.has(name)) this.#wanted.add(name)
    return this.#loaded.get(name)
  }

  /** Whether something was noted as wanted. */
  get lacks(): boolean {
    return this.#wanted.size > 0
  }

  /** Ends a run that has asked for a file that is not loaded. */
  check(isNeeded: (name: string) => boolean = () => true): void {
    for (const name of this.#wanted) if (isNeeded(name)) throw new MissingShards()
  }

  /**
   * The row with a key; undefined also where its shard is not loaded yet.
   * @param place what the table is sorted by, when that is not the key
   */
  find<Name extends TableName>(table: Name, key: string, place = key): Rows[Name] | undefined {
    const number = this.#shardOf(table, place)
    const shard = number < 0 ? undefined : (this.ask(nameShard(table, number)) as Map<string, Rows[Name]> | undefined)
    return shard?.get(key)
  }

  /** Rows of the shards that can have keys with this beginning; incomplete while one is not loaded. */
  list<Name extends TableName>(table: Name, beginning: string): Rows[Name][] {
    const last = this.#shardOf(table, `${beginning}\uffff`)
    const rows: Rows[Name][] = []
    for (let number = Math.max(0, this.#shardOf(table, beginning)); number <= last; number += 1) {
      const shard = this.ask(nameShard(table, number)) as Map<string, Rows[Name]> | undefined
      rows.push(...(shard?.values() ?? []))
    }
    return rows
  }

  /** The language and slug of a post; undefined while they are not loaded. */
  findName(id: number): [id: number, lang: string, slug: string] | undefined {
    const shard = this.ask(nameShard('names', Math.floor(id / postsPerShard)))
    return (shard as Map<number, [number, string, string]> | undefined)?.get(id)
  }

  /** The last shard that begins at or before a key; -1 when all begin behind it. */
  #shardOf(table: TableName, key: string): number {
    const firsts = this.manifest.tables[table]
    let [low, high] = [0, firsts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (firsts[middle]! <= key) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

function byKey(rows: readonly (readonly [unknown, ...unknown[]])[]): Map<unknown, unknown> {
  return new Map(rows.map((row) => [row[0], row]))
}
