import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from '@/lib/i18n/authors'
import { withoutTests } from './init/engine-only'
import { findChanges, git, isRepository } from './upgrade/git'
import { commit, type Merged, merge } from './upgrade/merge'
import { compareVersions, findRelease, type Release, readChanges, readText, readVersion } from './upgrade/release'

export interface UpgradeOptions {
  dryRun?: boolean
  /** The commit with the engine as the owner got it, where `engine.json` does not say. */
  base?: string
  install?: boolean
  check?: boolean
}

/** `engine.json`: which engine this blog has. */
interface Engine {
  version: string
  /** The commit with that engine, unchanged. */
  base: string
  /** The repository that releases come from. */
  from?: string
  /** `false`: it was begun without the tests of the engine (`init --into`), and gets none. */
  tests?: false
}

const { upgrade: texts } = say

const engineFile = 'engine.json'

/**
 * `blog upgrade`: takes a release of the engine, merged with what the owner has changed, as one commit.
 * @throws Error when there is uncommitted work, or no base; then nothing is changed
 */
export async function upgrade(source: string | undefined, options: UpgradeOptions): Promise<void> {
  if (!isRepository()) throw new Error(texts.noRepository)
  const changes = findChanges()
  if (changes.length > 0) throw new Error(texts.uncommitted(changes))
  const engine = findEngine(options.base)
  const found = await findRelease(source, engine.from)
  const release = engine.tests === false ? { ...found, tree: withoutTests(found.tree) } : found
  if (compareVersions(release.version, engine.version) <= 0) {
    console.log(texts.current(engine.version, release.version))
    return
  }
  const merged = merge(engine.base, release.tree)
  console.log(describeUpgrade(engine, release, merged, options.dryRun === true))
  if (options.dryRun) return
  await carryOut(engine, release, merged, options)
}

function findEngine(given: string | undefined): Engine {
  const said: Partial<Engine> = existsSync(engineFile) ? JSON.parse(readFileSync(engineFile, 'utf8')) : {}
  const version = said.version ?? readVersion('HEAD') ?? '0.0.0'
  const base = [given ?? said.base, `v${version}`].find((one) => one && isCommit(one))
  if (!base) throw new Error(texts.noBase(version))
  return { ...said, version, base }
}

function isCommit(name: string): boolean {
  try {
    git(['rev-parse', '--verify', '-q', `${name}^{commit}`])
    return true
  } catch {
    return false
  }
}

function describeUpgrade(
  { version }: Engine,
  release: Release,
  { tree, conflicts, kept }: Merged,
  isDry: boolean,
): string {
  const changed = git(['diff', '--stat=100', 'HEAD', tree]).trimEnd().split('\n')
  const summary = changed.pop()
  const news = readChanges(readText(release.tree, 'CHANGELOG.md') ?? '', version, release.version)
  const parts = [
    texts.from(version, release.version, [summary, ...changed].filter(Boolean).join('\n')),
    news,
    conflicts.length > 0 && (isDry ? texts.conflictsToCome : texts.conflicts)(list(conflicts)),
    kept.length > 0 && texts.kept(list(kept)),
  ]
  return parts.filter(Boolean).join('\n\n')
}

const list = (files: readonly string[]) => files.map((file) => `  ${file}`).join('\n')

async function carryOut(engine: Engine, release: Release, merged: Merged, options: UpgradeOptions): Promise<void> {
  const before = readText('HEAD', 'package.json')
  const pristine = commit(release.tree, [engine.base], `Engine ${release.version}`)
  git(['read-tree', '-m', '-u', 'HEAD', merged.tree])
  const from = release.from ?? engine.from
  const { tests } = engine
  const now: Engine = {
    version: release.version,
    base: pristine,
    ...(from && { from }),
    ...(tests === false && { tests }),
  }
  writeFileSync(engineFile, `${JSON.stringify(now, null, 2)}\n`)
  // From here git knows a merge that is not finished: `git merge --abort` takes it back, `git commit` ends it.
  const place = (name: string) => git(['rev-parse', '--git-path', name]).trim()
  writeFileSync(place('MERGE_HEAD'), `${pristine}\n`)
  writeFileSync(place('MERGE_MSG'), `Upgrade the engine from ${engine.version} to ${release.version}\n`)
  git(['add', engineFile])
  if (merged.conflicts.length > 0) {
    git(['update-index', '--force-remove', '-z', '--stdin'], { input: merged.conflicts.join('\0') })
    git(['update-index', '-z', '--index-info'], { input: merged.unmerged })
  }
  // Conflict marks are no code: a check would only say so at length, below the list of files to mend.
  const check = options.check !== false && merged.conflicts.length === 0
  const failed = (await runCodemods(engine.version, release.version)) ?? finishInstall(before, { ...options, check })
  if (merged.conflicts.length === 0) git(['add', '-A'])
  if (merged.conflicts.length > 0 || failed) {
    const first = failed ? `${failed}\n` : ''
    throw new Error(`${first}${texts.unfinished(merged.conflicts)}`)
  }
  git(['commit', '-q', '--no-verify', '--no-edit'])
  console.log(texts.done)
}

/** Changes of the owner's files that releases bring (`upgrades/<version>.mjs`), in order. @returns what failed */
async function runCodemods(after: string, until: string): Promise<string | undefined> {
  const names = existsSync('upgrades')
    ? readdirSync('upgrades').filter((name) => /^\d+\.\d+\.\d+\.mjs$/.test(name))
    : []
  for (const name of names.sort(compareVersions)) {
    const version = name.replace(/\.mjs$/, '')
    if (compareVersions(version, after) <= 0 || compareVersions(version, until) > 0) continue
    try {
      const { default: change } = await import(pathToFileURL(path.resolve('upgrades', name)).href)
      await change({ root: process.cwd() })
      console.log(texts.changed(`upgrades/${name}`))
    } catch (error) {
      return `upgrades/${name}: ${(error as Error).message}`
    }
  }
  return undefined
}

/** Packages, if they are others now, and the checks. @returns what failed */
function finishInstall(
  before: string | undefined,
  { install = true, check = true }: UpgradeOptions,
): string | undefined {
  const packagesOf = (text = '{}') => {
    const { dependencies, devDependencies, overrides } = JSON.parse(text)
    return JSON.stringify([dependencies, devDependencies, overrides])
  }
  let now: string
  try {
    now = packagesOf(readFileSync('package.json', 'utf8'))
  } catch {
    return undefined // conflict marks: the owner mends them first
  }
  if (install && now !== packagesOf(before) && !run('npm', ['install', '--no-audit', '--no-fund']))
    return texts.installFailed
  if (check && !run('npm', ['run', '-s', 'check', '--', 'content', 'types'])) return texts.checkFailed
  return undefined
}

function run(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    return true
  } catch {
    return false // it has said why
  }
}
