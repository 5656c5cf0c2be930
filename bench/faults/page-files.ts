/** Paths of the assets that a page, a style sheet or a script references. */
export function listFiles(text: string, path: string): string[] {
  const named = [
    ...text.matchAll(/["'(\s](\/(?:assets|_next\/static)\/[^"'\s,)\\&]+)/g), // pages, scripts
    ...text.matchAll(/url\(["']?([^"')]+)["']?\)/g), // styles
    ...text.matchAll(/["'](\.{1,2}\/[\w./-]+\.js)["']/g), // imports of scripts
  ].map(([, name = '']) => new URL(name, `http://localhost${path}`).pathname)
  return [...new Set(named)].filter((name) => /^\/(?:assets|_next\/static)\//.test(name))
}

export interface Missing {
  page: string
  file: string
  status: number
}

/** A reader without a cache, who opens page after page with all its files. */
export class Reader {
  pages = 0
  files = 0
  /** Requests with a status other than 200. */
  missing: Missing[] = []
  #isGone = false
  #done: Promise<void> | undefined

  constructor(
    private readonly url: string,
    private readonly paths: readonly string[],
  ) {}

  /** Opens a page. @returns the files that it needs */
  async open(path: string): Promise<string[]> {
    const answer = await fetch(this.url + path)
    this.pages += 1
    if (answer.status !== 200) this.missing.push({ page: path, file: path, status: answer.status })
    const files = listFiles(await answer.text(), path)
    await this.load(path, files)
    return files
  }

  /** Requests files, and those that they reference. */
  async load(page: string, files: readonly string[], seen = new Set<string>()): Promise<void> {
    for (const file of files) {
      if (seen.has(file)) continue
      seen.add(file)
      const answer = await fetch(this.url + file)
      const text = await answer.text()
      this.files += 1
      if (answer.status !== 200) this.missing.push({ page, file, status: answer.status })
      else if (/\.(?:css|js)$/.test(file)) await this.load(page, listFiles(text, file), seen)
    }
  }

  /** Opens pages until `leave`. */
  start(): void {
    this.#done = (async () => {
      for (let turn = 0; !this.#isGone; turn += 1) await this.open(this.paths[turn % this.paths.length] ?? '/')
    })()
  }

  async leave(): Promise<void> {
    this.#isGone = true
    await this.#done
  }
}
