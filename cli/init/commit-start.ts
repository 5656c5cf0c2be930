import { findChanges, git, isRepository } from '@/cli/upgrade/git'

/** Whether a commit would hold what `init` does, and nothing else. */
export const isClean = () => isRepository() && findChanges().length === 0

/**
 * Commits all that `init` has changed, so that the samples that went are no hundred open changes.
 * @returns what takes it back; undefined where git does not commit: it may not know who the owner is
 */
export function commitStart(message: string): string | undefined {
  git(['add', '-A'])
  try {
    git(['commit', '-q', '--no-verify', '-m', message])
  } catch {
    git(['reset', '-q'])
    return undefined
  }
  return `git revert ${git(['rev-parse', '--short', 'HEAD']).trim()}`
}
