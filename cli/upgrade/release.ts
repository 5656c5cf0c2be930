import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { say } from '@/lib/i18n/authors'
import { unpack } from '@/lib/import/unpack'
import { git, isRepository } from './git'

const { upgrade: texts } = say

/** A release of the engine, in the object database of this repository. */
export interface Release {
  version: string
  /** Id of its tree. */
  tree: string
  /** The address of the repository that it came from, to be asked the next time. */
  from?: string
}

/**
 * Finds a release.
 * @param source a folder, an archive (.tar.gz, .tgz, .tar, .zip), the address of a repository, or a version there; undefined:
 * the newest version at the address that was used last
 * @throws Error when nothing is there, or it is no release of the engine
 */
export async function findRelease(source: string | undefined, known: string | undefined): Promise<Release> {
  if (source && existsSync(source)) return await fromFiles(path.resolve(source))
  const isVersion = /^v?\d+\.\d+\.\d+$/.test(source ?? '')
  const address = source && !isVersion ? source : known
  if (!address) throw new Error(texts.noSource)
  if (!/^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:/.test(address)) throw new Error(texts.noAddress(address))
  return fromRepository(address, isVersion ? source : undefined)
}

async function fromFiles(found: string): Promise<Release> {
  if (!statSync(found).isDirectory()) return fromFolder(findRoot(await unpackArchive(found)))
  if (!isRepository(found)) return fromFolder(found)
  git(['fetch', '-q', '--no-tags', found, 'HEAD'])
  return readRelease(git(['rev-parse', 'FETCH_HEAD^{tree}']).trim())
}

/** Its files but those that its .gitignore names. */
function fromFolder(folder: string): Release {
  const index = { GIT_INDEX_FILE: path.join(mkdtempSync(path.join(tmpdir(), 'upgrade-')), 'index') }
  const store = path.resolve(git(['rev-parse', '--git-dir']).trim())
  git([`--git-dir=${store}`, `--work-tree=${folder}`, 'add', '-A', '.'], { cwd: folder, env: index })
  return readRelease(git(['write-tree'], { env: index }).trim())
}

async function unpackArchive(archive: string): Promise<string> {
  if (archive.endsWith('.zip')) return unpack(archive)
  const folder = mkdtempSync(path.join(tmpdir(), 'upgrade-'))
  try {
    execFileSync('tar', ['-xf', archive, '-C', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
  } catch {
    throw new Error(texts.packed(archive))
  }
  return folder
}

/** Archives hold one folder, named after the release. */
function findRoot(folder: string): string {
  const [only, ...others] = readdirSync(folder)
  return only && others.length === 0 && !existsSync(path.join(folder, 'package.json'))
    ? path.join(folder, only)
    : folder
}

function fromRepository(address: string, wanted: string | undefined): Release {
  const tags = git(['ls-remote', '--tags', '--refs', address])
    .split('\n')
    .flatMap((line) => /refs\/tags\/(v\d+\.\d+\.\d+)$/.exec(line)?.[1] ?? [])
    .sort(compareVersions)
  const tag = wanted ? tags.find((one) => one === `v${wanted.replace(/^v/, '')}`) : tags.at(-1)
  if (!tag) {
    throw new Error(texts.noVersion(address, wanted, tags.slice(-5)))
  }
  git(['fetch', '-q', '--no-tags', address, `refs/tags/${tag}`])
  return { ...readRelease(git(['rev-parse', 'FETCH_HEAD^{tree}']).trim()), from: address }
}

function readRelease(tree: string): Release {
  const version = readVersion(tree)
  if (!version || !readText(tree, 'cli/blog.ts')) throw new Error(texts.noRelease)
  if (hasDependencies(tree) && !readText(tree, 'package-lock.json')) throw new Error(texts.noLockfile)
  return { version, tree }
}

function hasDependencies(tree: string): boolean {
  return 'dependencies' in (JSON.parse(readText(tree, 'package.json')!) as object)
}

/** @returns the text of a file in a tree or commit, or undefined */
export function readText(tree: string, file: string): string | undefined {
  try {
    return git(['show', `${tree}:${file}`])
  } catch {
    return undefined // there is no such file
  }
}

/** The version that the package.json of a tree or commit says. */
export function readVersion(tree: string): string | undefined {
  const text = readText(tree, 'package.json')
  return text && (JSON.parse(text) as { version?: string }).version
}

/** @example compareVersions('v1.9.0', '1.10.0') < 0 // => true */
export function compareVersions(a: string, b: string): number {
  return a.replace(/^v/, '').localeCompare(b.replace(/^v/, ''), 'en', { numeric: true })
}

/** The sections of CHANGELOG.md after one version, until another. */
export function readChanges(changelog: string, after: string, until: string): string {
  return changelog
    .split(/^(?=## )/m)
    .filter((section) => {
      const [, version] = /^## v?(\d+\.\d+\.\d+)/.exec(section) ?? []
      return version && compareVersions(version, after) > 0 && compareVersions(version, until) <= 0
    })
    .join('')
    .trim()
}
