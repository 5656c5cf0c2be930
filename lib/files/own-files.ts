import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import path from 'node:path'

/*
 * What authors wrote is read here and nowhere else: a post, and whatever a post names, lies in the content or in `public/`,
 * wherever links lead. `turbopackIgnore` keeps the bundler from taking the whole project along.
 */

/** Why a file is not read: words that stand behind its name, and what to do. Nothing of what is in it. */
export class Refusal {
  constructor(
    readonly kind: 'missing' | 'outside' | 'odd',
    readonly reason: string,
    readonly remedy: string,
  ) {}
}

const outside = 'is outside the folder of the content and public/'
const byLink = 'leads out of the folder of the content and public/ (a symbolic link)'
const putHere = 'put the file itself beside the post, not a link to it'
const odd = 'is no ordinary file (a folder, pipe, socket or device)'

/** Bytes of a picture or another file beside a post that are read at most. */
const mostBytes = 100 * 2 ** 20

/**
 * The bytes of a file of the author.
 * @param root folder of the content
 * @param most bytes that are read at most
 */
export function readOwn(file: string, root: string, most = mostBytes): Buffer | Refusal {
  if (!homesOf(root).some((home) => isWithin(path.resolve(file), path.resolve(home))))
    return new Refusal('outside', outside, putHere)
  let descriptor: number | undefined
  try {
    const real = realpathSync(/*turbopackIgnore: true*/ file)
    if (!isOwn(real, root)) return new Refusal('outside', byLink, putHere)
    if (!statSync(/*turbopackIgnore: true*/ real).isFile()) return new Refusal('odd', odd, 'name a file')
    // What has become of it since is no link either, and a pipe would not be waited for.
    descriptor = openSync(/*turbopackIgnore: true*/ real, constants.O_RDONLY | still)
    const { size } = fstatSync(descriptor)
    if (realpathSync(/*turbopackIgnore: true*/ real) !== real || !fstatSync(descriptor).isFile())
      return new Refusal('odd', 'changed while it was read', 'try again')
    if (size > most) return new Refusal('odd', `has ${inMegabytes(size)}`, `at most ${inMegabytes(most)} are read`)
    return readFileSync(/*turbopackIgnore: true*/ descriptor)
  } catch (error) {
    return explain(error as NodeJS.ErrnoException)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** The same as text in UTF-8, lines ended by LF. */
export function readOwnText(file: string, root: string, most?: number): string | Refusal {
  const bytes = readOwn(file, root, most)
  return bytes instanceof Refusal ? bytes : bytes.toString('utf8').replaceAll('\r\n', '\n')
}

/** Windows has neither flag, and no such files. */
const still = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`

function explain({ code }: NodeJS.ErrnoException): Refusal {
  if (code === 'ELOOP') return new Refusal('odd', 'is a link that leads in a circle', putHere)
  if (code && /^(?:ENOENT|ENOTDIR|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(code))
    return new Refusal('missing', 'is not there', putHere)
  return new Refusal('odd', `cannot be read (${code ?? 'unknown'})`, 'let the file be read by whoever builds the site')
}

const homesOf = (root: string) => [root, 'public']

function isWithin(file: string, home: string): boolean {
  const between = path.relative(home, file)
  return between !== '..' && !between.startsWith(`..${path.sep}`) && !path.isAbsolute(between)
}

/** Whether a real path lies in the content or in `public/`, which may be links themselves. */
function isOwn(real: string, root: string): boolean {
  return homesOf(root).some((home) => {
    const base = findReal(home)
    return base !== undefined && isWithin(real, base)
  })
}

function findReal(file: string): string | undefined {
  try {
    return realpathSync(/*turbopackIgnore: true*/ file)
  } catch {
    return undefined // nothing is there, or a link to nothing
  }
}

/** Names in a folder of the content or of `public/`; none when it leads out of them, or is not there. */
export function listOwnNames(folder: string, root: string): string[] {
  const real = findReal(folder)
  return real !== undefined && isOwn(real, root) && statSync(/*turbopackIgnore: true*/ real).isDirectory()
    ? readdirSync(/*turbopackIgnore: true*/ real)
    : []
}

/** What lies below a folder; `stray`: it is not followed, because of what is said. */
export interface OwnEntry {
  /** Path below the folder, with `/`. */
  name: string
  stray?: string
}

/**
 * Everything below a folder. A link within the content is followed; one that leads out of it, in a circle, or is found
 * behind another, is not.
 * @param root folder of the content
 */
export function listOwn(folder: string, root = folder): OwnEntry[] {
  const list = (below: string, isLinked: boolean): OwnEntry[] => {
    const entries = readEntries(path.join(folder, below))
    if (entries instanceof Refusal) return [{ name: below || '.', stray: entries.reason }]
    return entries.flatMap((entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name
      if (entry.isSymbolicLink()) return follow(name, isLinked)
      if (entry.isDirectory()) return list(name, isLinked)
      if (entry.isFile()) return [{ name }]
      return /(?:^|\/)\./.test(name) ? [] : [{ name, stray: odd }] // git has a socket of its own, say
    })
  }
  const follow = (name: string, isLinked: boolean): OwnEntry[] => {
    const real = findReal(path.join(folder, name))
    // A mark of Emacs, of what is being edited, is a link to no file.
    if (real === undefined)
      return path.basename(name).startsWith('.#') ? [] : [{ name, stray: 'is a link that leads nowhere' }]
    if (!isOwn(real, root)) return [{ name, stray: byLink }]
    const found = statSync(/*turbopackIgnore: true*/ real)
    if (found.isFile()) return [{ name }]
    if (!found.isDirectory()) return [{ name, stray: odd }]
    const here = findReal(path.dirname(path.join(folder, name))) ?? real
    if (isLinked || isWithin(here, real))
      return [{ name, stray: 'is a link to a folder around itself, or behind another link' }]
    return list(name, true)
  }
  return list('', false)
}

function readEntries(folder: string): Dirent[] | Refusal {
  try {
    return readdirSync(/*turbopackIgnore: true*/ folder, { withFileTypes: true })
  } catch (error) {
    // Node writes U+FFFD for what it cannot read of a name, and then finds no such folder.
    return folder.includes('\uFFFD')
      ? new Refusal('odd', 'has a name that is not UTF-8', 'give it another name')
      : explain(error as NodeJS.ErrnoException)
  }
}

/** Paths of the files below a folder, with `/`. */
export function listOwnFiles(folder: string, root = folder): string[] {
  return listOwn(folder, root).flatMap(({ name, stray }) => (stray ? [] : name))
}
