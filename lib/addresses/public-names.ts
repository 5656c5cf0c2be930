/** Files of `public/` whose names exist in two Unicode forms: the name on disk by the composed one, from the root. */
export type PublicNames = Partial<Record<string, string>>

/**
 * A Mac's file names may be decomposed (NFD), people type composed ones (NFC), links copied from a Mac are decomposed
 * again. Next compares bytes, so each file would answer to one of them.
 * @param files paths below `public/`, as they are on disk
 * @example listPublicNames(['cv.pdf', '이력서.pdf']) // => { '/이력서.pdf': '/이력서.pdf' }
 */
export function listPublicNames(files: readonly string[]): PublicNames {
  const paths = files.map((file) => `/${file.replaceAll('\\', '/')}`)
  const doubtful = paths.filter((path) => path.normalize('NFC') !== path.normalize('NFD'))
  return Object.fromEntries(doubtful.map((path) => [path.normalize('NFC'), path]))
}

/** The path of a public file that was asked for in the other form of its name, percent-encoded. */
export function findPublicFile(pathname: string, names: PublicNames): string | undefined {
  const asked = decode(pathname)
  const found = asked && Object.hasOwn(names, asked.normalize('NFC')) ? names[asked.normalize('NFC')] : undefined
  return found && found !== asked ? found.split('/').map(encodeURIComponent).join('/') : undefined
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined // URIError: malformed percent-encoding
  }
}
