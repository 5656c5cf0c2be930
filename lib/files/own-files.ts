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
import { say } from '@/lib/i18n/authors'

/*
 * The only place that reads files of authors. A post, and every file that it names, must lie in the content folder or
 * in `public/`, after symlinks are resolved. `turbopackIgnore` keeps the bundler from tracing the whole project.
 */

/** Why a file was not read: a phrase that follows its name, and the remedy. It never contains file content. */
export class Refusal {
  constructor(
    readonly kind: 'missing' | 'outside' | 'odd',
    readonly reason: string,
    readonly remedy: string,
  ) {}
}

/** Maximum size of an image or another file beside a post, in bytes. */
const mostBytes = 100 * 2 ** 20

/**
 * Reads a file of the author.
 * @param root the content folder
 * @param most maximum size in bytes
 */
export function readOwn(file: string, root: string, most = mostBytes): Buffer | Refusal {
  if (!homesOf(root).some((home) => isWithin(path.resolve(file), path.resolve(home))))
    return new Refusal('outside', ...say.files.outside)
  let descriptor: number | undefined
  try {
    const real = realpathSync(/*turbopackIgnore: true*/ file)
    if (!isOwn(real, root)) return new Refusal('outside', ...say.files.byLink)
    if (!statSync(/*turbopackIgnore: true*/ real).isFile()) return new Refusal('odd', ...say.files.odd)
    // The path may have been replaced since the check: do not follow a symlink, and do not block on a pipe.
    descriptor = openSync(/*turbopackIgnore: true*/ real, constants.O_RDONLY | still)
    const { size } = fstatSync(descriptor)
    if (realpathSync(/*turbopackIgnore: true*/ real) !== real || !fstatSync(descriptor).isFile())
      return new Refusal('odd', ...say.files.changed)
    if (size > most) return new Refusal('odd', ...say.files.tooLarge(inMegabytes(size), inMegabytes(most)))
    return readFileSync(/*turbopackIgnore: true*/ descriptor)
  } catch (error) {
    return explain(error as NodeJS.ErrnoException)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Reads a file of the author as UTF-8 text, with LF line endings. */
export function readOwnText(file: string, root: string, most?: number): string | Refusal {
  const bytes = readOwn(file, root, most)
  return bytes instanceof Refusal ? bytes : bytes.toString('utf8').replaceAll('\r\n', '\n')
}

/** Windows has neither flag, and no such files. */
const still = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`

function explain({ code }: NodeJS.ErrnoException): Refusal {
  if (code === 'ELOOP') return new Refusal('odd', ...say.files.circle)
  if (code && /^(?:ENOENT|ENOTDIR|ENAMETOOLONG|ERR_INVALID_ARG_VALUE)$/.test(code))
    return new Refusal('missing', ...say.files.notThere)
  return new Refusal('odd', ...say.files.unreadable(code ?? 'unknown'))
}

const homesOf = (root: string) => [root, 'public']

function isWithin(file: string, home: string): boolean {
  const between = path.relative(home, file)
  return between !== '..' && !between.startsWith(`..${path.sep}`) && !path.isAbsolute(between)
}

/** Whether a resolved path lies in the content folder or in `public/`, which may be symlinks themselves. */
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
    return undefined // missing, or a dangling symlink
  }
}

/** File names in a folder of the content or `public/`; empty when it is missing or leads outside. */
export function listOwnNames(folder: string, root: string): string[] {
  const real = findReal(folder)
  return real !== undefined && isOwn(real, root) && statSync(/*turbopackIgnore: true*/ real).isDirectory()
    ? readdirSync(/*turbopackIgnore: true*/ real)
    : []
}

/** An entry below a folder; `stray` says why it is not followed. */
export interface OwnEntry {
  /** Path below the folder, with `/`. */
  name: string
  stray?: string
}

/**
 * All entries below a folder. A symlink within the content is followed; one that leads outside, in a circle, or that is
 * found behind another symlink, is not.
 * @param root the content folder
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
      return /(?:^|\/)\./.test(name) ? [] : [{ name, stray: say.files.odd[0] }] // hidden ones are ignored, such as a socket of git
    })
  }
  const follow = (name: string, isLinked: boolean): OwnEntry[] => {
    const real = findReal(path.join(folder, name))
    // The lock file of Emacs is a dangling symlink.
    if (real === undefined) return path.basename(name).startsWith('.#') ? [] : [{ name, stray: say.files.dangling }]
    if (!isOwn(real, root)) return [{ name, stray: say.files.byLink[0] }]
    const found = statSync(/*turbopackIgnore: true*/ real)
    if (found.isFile()) return [{ name }]
    if (!found.isDirectory()) return [{ name, stray: say.files.odd[0] }]
    const here = findReal(path.dirname(path.join(folder, name))) ?? real
    if (isLinked || isWithin(here, real)) return [{ name, stray: say.files.around }]
    return list(name, true)
  }
  return list('', false)
}

function readEntries(folder: string): Dirent[] | Refusal {
  try {
    return readdirSync(/*turbopackIgnore: true*/ folder, { withFileTypes: true })
  } catch (error) {
    // Node decodes invalid UTF-8 in a name as U+FFFD, and then does not find the folder.
    return folder.includes('\uFFFD')
      ? new Refusal('odd', ...say.files.badName)
      : explain(error as NodeJS.ErrnoException)
  }
}

/** Paths of the files below a folder, with `/`. */
export function listOwnFiles(folder: string, root = folder): string[] {
  return listOwn(folder, root).flatMap(({ name, stray }) => (stray ? [] : name))
}
