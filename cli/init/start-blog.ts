import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { git, isRepository } from '@/cli/upgrade/git'
import { commit } from '@/cli/upgrade/merge'
import { findRelease } from '@/cli/upgrade/release'
import { say } from '@/lib/i18n/authors'
import { withoutTests } from './engine-only'

/**
 * Makes a folder with the engine of this one, as a repository of one commit: no history, tests and measurements. The
 * process goes there.
 * @returns the address that the engine was cloned from, for upgrades, if there is one
 * @throws Error when there is something in it
 */
export async function startBlog(folder: string): Promise<string | undefined> {
  const source = process.cwd()
  const target = path.resolve(folder)
  if (!path.relative(source, target).startsWith('..')) throw new Error(say.init.within(folder))
  if (existsSync(target) && readdirSync(target).length > 0) throw new Error(say.init.notEmpty(folder))
  mkdirSync(target, { recursive: true })
  process.chdir(target)
  git(['init', '-q', '-b', 'main'])
  const { tree, version } = await findRelease(source, undefined)
  git(['reset', '-q', '--hard', commit(withoutTests(tree), [], `Engine ${version}`)])
  return findOrigin(source)
}

/** A public address: a path leads nowhere on another machine, and what has a password is not written down. */
function findOrigin(folder: string): string | undefined {
  if (!isRepository(folder) || !git(['remote'], { cwd: folder }).split('\n').includes('origin')) return undefined
  const address = git(['remote', 'get-url', 'origin'], { cwd: folder }).trim()
  return /^https:\/\/[^@]+$/.test(address) ? address : undefined
}
