import type { Room } from '@/lib/i18n/authors/room'

export const upgrade = {
  noRepository: 'this folder is no git repository: an upgrade could not be taken back',
  uncommitted: (changes: readonly string[]) =>
    `there are changes that are not committed (${changes.join(', ')}): commit them first`,
  current: (own: string, release: string) =>
    own === release
      ? `This blog has ${own} already: there is nothing to do.`
      : `This blog has ${own}, and what you named is ${release}, which is older. Nothing was changed: name a release newer than ${own}.`,
  noBase: (version: string) =>
    `the engine ${version} as you got it is not in this repository (engine.json, or a tag v${version}): name its commit with --base, such as the first of \`git log --reverse\``,
  from: (own: string, release: string, changes: string) =>
    `Engine ${own} → ${release}:${changes || ' nothing of yours changes'}`,
  conflicts: (files: string) => `You and the release changed the same lines: look for <<<<<<< in\n${files}`,
  conflictsToCome: (files: string) => `You and the release changed the same lines: they will be marked in\n${files}`,
  kept: (files: string) =>
    `You deleted or replaced these, and they stay as you left them; the release has changed them:\n${files}`,
  unfinished: (conflicts: readonly string[]) =>
    `The upgrade is not committed. Mend ${conflicts.length > 0 ? `the marks <<<<<<< in ${conflicts.join(', ')}` : 'what is named above'}, then: npm install && npm run check && git add -A && git commit --no-edit. To take it back: git merge --abort`,
  done: '\nUpgraded, as one commit. To take it back: git revert -m 1 HEAD && npm install',
  changed: (file: string) => `${file}: done`,
  installFailed: 'npm install failed.',
  checkFailed: 'npm run check failed.',
  noSource:
    'say where releases are: a folder, an archive, or the address of a repository (only a repository is remembered in engine.json)',
  noAddress: (address: string) => `${address} is no file, folder, version or address`,
  packed: (archive: string) => `${archive} cannot be unpacked: unpack it yourself, and give the folder`,
  noVersion: (address: string, wanted: string | undefined, tags: readonly string[]) =>
    `${address} has no release${wanted ? ` ${wanted}` : ''}: ${tags.length > 0 ? `it has ${tags.join(', ')}` : 'it has no tags such as v1.2.0'}`,
  noRelease: 'this is no release of the engine: there is no package.json with a version, or no cli/blog.ts',
  noLockfile:
    'there is no package-lock.json in it, as in archives of `npm pack`: make it with `git archive --prefix=package/`',
} satisfies Room
