import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { git } from './git'

/** What is the owner's alone: no release changes it. `site.config.ts` is merged, as it has the engine's parts, too. */
const ownPaths = ['content', 'theme.css', 'messages.ts', 'mark.svg', 'engine.json', 'README.md', 'README.ko.md']

/** Who the commits in between are by; they stay in no branch. */
const nobody = ['-c', 'user.name=upgrade', '-c', 'user.email=upgrade@localhost', '-c', 'commit.gpgSign=false']

export interface Merged {
  tree: string
  /** Files that hold conflict marks. */
  conflicts: string[]
  /** Their entries for the index, as `git ls-files -u` prints them. */
  unmerged: string
  /** Files that the owner has deleted or changed, and the release has changed or deleted: the owner's decision stays. */
  kept: string[]
}

/**
 * Merges three ways: what the release changed since the base, into what the owner has. Works in a folder of its own, which is
 * gone afterwards; nothing of the owner's is touched.
 * @param base tree or commit of the engine as the owner got it
 * @param theirs tree of the release
 */
export function merge(base: string, theirs: string): Merged {
  const root = commit(withOwn(base), [])
  const [ours, release] = [commit('HEAD^{tree}', [root]), commit(withOwn(theirs), [root])]
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'upgrade-')), 'merge')
  git(['worktree', 'add', '-q', '--detach', folder, ours])
  try {
    return mergeIn(folder, release)
  } finally {
    git(['worktree', 'remove', '--force', folder])
    rmSync(path.dirname(folder), { recursive: true, force: true })
  }
}

function mergeIn(cwd: string, release: string): Merged {
  const settings = ['-c', 'merge.conflictStyle=merge', '-c', 'core.hooksPath=/dev/null', '-c', 'rerere.enabled=false']
  try {
    git([...nobody, ...settings, 'merge', '-q', '--no-commit', '--no-ff', release], { cwd })
  } catch (error) {
    if (listUnmerged(cwd).size === 0) throw error
  }
  const conflicts: string[] = []
  const kept: string[] = []
  for (const [file, stages] of listUnmerged(cwd)) {
    if (file === 'package-lock.json' && stages.has(3)) git(['checkout', '--theirs', '--', file], { cwd })
    else if (stages.has(2) && stages.has(3) && !isBinary(cwd, file)) conflicts.push(file)
    else keepOurs(cwd, file, stages, kept)
  }
  const unmerged = conflicts.length > 0 ? git(['ls-files', '-u', '-z', '--', ...conflicts], { cwd }) : ''
  git(['add', '-A'], { cwd })
  return { tree: git(['write-tree'], { cwd }).trim(), conflicts, unmerged, kept }
}

/** Files with a conflict, and which of base (1), ours (2) and theirs (3) there are. */
function listUnmerged(cwd: string): Map<string, Set<number>> {
  const files = new Map<string, Set<number>>()
  for (const entry of git(['ls-files', '-u', '-z'], { cwd }).split('\0')) {
    const [, stage, file] = /^\d+ \w+ (\d)\t(.*)$/s.exec(entry) ?? []
    if (file) files.set(file, (files.get(file) ?? new Set()).add(Number(stage)))
  }
  return files
}

const isBinary = (cwd: string, file: string) =>
  git(['diff', '--numstat', '4b825dc642cb6eb9a060e54bf8d69288fbee4904', 'HEAD', '--', file], { cwd }).startsWith('-')

function keepOurs(cwd: string, file: string, stages: Set<number>, kept: string[]): void {
  if (stages.has(2)) {
    git(['checkout', '--ours', '--', file], { cwd })
    kept.push(file)
  } else {
    rmSync(path.join(cwd, file), { force: true })
    if (stages.has(1)) kept.push(file)
  }
}

/** The tree with the owner's own files as they are now. */
function withOwn(tree: string): string {
  const env = { GIT_INDEX_FILE: path.join(mkdtempSync(path.join(tmpdir(), 'upgrade-')), 'index') }
  git(['read-tree', tree], { env })
  const theirs = git(['ls-files', '-z', '--', ...ownPaths], { env })
  git(['update-index', '--force-remove', '-z', '--stdin'], { env, input: theirs })
  const own = git(['ls-tree', '-r', '-z', 'HEAD', '--', ...ownPaths])
  git(['update-index', '-z', '--index-info'], { env, input: own })
  return git(['write-tree'], { env }).trim()
}

/** @returns the id of a commit that no branch has */
export function commit(tree: string, parents: readonly string[], message = 'upgrade'): string {
  const id = git(['rev-parse', tree]).trim()
  return git([...nobody, 'commit-tree', id, ...parents.flatMap((parent) => ['-p', parent]), '-m', message]).trim()
}
