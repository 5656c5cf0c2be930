import path from 'node:path'
import { listOwnFiles } from '@/lib/files/own-files'

/** Files of a folder by NFC name: macOS and zip programs write Hangul decomposed, posts do not. */
export class Folder {
  /** Paths below the folder, with `/`, in NFC. */
  readonly names: string[]
  private readonly paths: Map<string, string>
  private readonly lower: Map<string, string>

  constructor(readonly root: string) {
    const files = listOwnFiles(root).filter((file) => !/(?:^|\/)(?:__MACOSX|node_modules|\.git)(?:\/|$)/.test(file))
    this.paths = new Map(files.map((file) => [file.normalize('NFC'), file]))
    this.names = [...this.paths.keys()].sort()
    this.lower = new Map(this.names.map((name) => [name.toLowerCase(), name]))
  }

  /** The path of a file, by its name in any case and normal form. */
  find(name: string): string | undefined {
    const wanted = path.posix.normalize(name.normalize('NFC'))
    const known = this.paths.get(wanted) ?? this.paths.get(this.lower.get(wanted.toLowerCase()) ?? '')
    return known && path.join(this.root, known)
  }

  /** A file by its name alone, in any folder; the one nearest to the top if there are several. */
  findByName(reference: string): string | undefined {
    const wanted = `/${path.posix.basename(decode(reference)).normalize('NFC').toLowerCase()}`
    const found = this.names.filter((name) => `/${name.toLowerCase()}`.endsWith(wanted))
    const nearest = found.sort((a, b) => a.split('/').length - b.split('/').length)[0]
    return nearest && this.find(nearest)
  }

  /**
   * The file of an image source: beside the post first, then below each of `bases`.
   * @example folder.findReference('/img/a.png', '_posts', ['']) // => '<root>/img/a.png'
   */
  findReference(reference: string, directory: string, bases: readonly string[]): string | undefined {
    const plain = decode(reference.replace(/^(?:https?:)?\/\/[^/]+/, '').replace(/[?#].*$/, ''))
    const places = plain.startsWith('/') ? bases : [directory, ...bases]
    for (const place of places) {
      const found = this.find(path.posix.join(place, plain.replace(/^\/+/, '')))
      if (found) return found
    }
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray %: use the name as it is
  }
}
