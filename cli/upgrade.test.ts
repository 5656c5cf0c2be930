import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import {
  commitAll,
  git,
  header,
  isClean,
  lines,
  makeOwner,
  read,
  releases,
  room,
  settings,
  third,
  upgrade,
  write,
} from './fixtures/engines'
import { readChanges } from './upgrade/release'

test('an owner who changed nothing gets both releases, and each is one commit that can be reverted', () => {
  const owner = makeOwner('untouched')
  const before = git(owner, 'rev-parse', 'HEAD^{tree}')
  const dry = upgrade(owner, releases['1.1.0'], '--dry-run')
  assert.equal(dry.code, 0, dry.said)
  assert.match(
    dry.said,
    /Engine 1\.0\.0 → 1\.1\.0: \d+ files changed.*\n[\s\S]* components\/header\.tsx +\| [\s\S]*`cover` is called `picture`/,
  )
  assert.ok(isClean(owner) && git(owner, 'rev-parse', 'HEAD^{tree}') === before)
  const { code, said } = upgrade(owner, releases['1.1.0'])
  assert.equal(code, 0, said)
  assert.ok(isClean(owner))
  for (const name of ['components/header.tsx', 'components/new.tsx', 'site.config.ts', 'docs/한글 이름.md'])
    assert.equal(read(owner, name), read(releases['1.1.0'], name), name)
  assert.equal(read(owner, 'content/posts/mine.mdx'), 'picture: a\n') // by the release's own change
  assert.ok(!existsSync(path.join(owner, 'content/posts/sample.mdx')))
  assert.equal(upgrade(owner, releases['1.2.0']).code, 0)
  assert.ok(!existsSync(path.join(owner, 'components/old.tsx')))
  assert.equal(git(owner, 'rev-list', '--first-parent', '--count', 'HEAD').trim(), '4')
  git(owner, 'revert', '--no-edit', '-m', '1', 'HEAD')
  assert.equal(JSON.parse(read(owner, 'engine.json')).version, '1.1.0')
  assert.ok(existsSync(path.join(owner, 'components/old.tsx')))
  assert.equal(upgrade(owner, releases['1.2.0']).code, 0) // once more, after it was taken back
  assert.equal(read(owner, 'components/header.tsx'), read(releases['1.2.0'], 'components/header.tsx'))
})

test("an owner's theme, words and settings stay, and the engine's part of the settings comes", () => {
  const own = { 'theme.css': ':root {\n  --accent: #123;\n}\n', 'messages.ts': '// my words\n' }
  const owner = makeOwner('dressed', {
    ...own,
    'site.config.ts': lines(...settings).replace('여백', '내 이름'),
    'mark.svg': '<svg/>\n',
    'README.md': '# 내 블로그\n',
  })
  for (const version of ['1.1.0', '1.2.0'] as const) {
    const { code, said } = upgrade(owner, releases[version])
    assert.equal(code, 0, said)
  }
  assert.equal(read(owner, 'theme.css'), own['theme.css'])
  assert.equal(read(owner, 'messages.ts'), own['messages.ts'])
  assert.equal(read(owner, 'README.md'), '# 내 블로그\n')
  assert.equal(
    read(owner, 'site.config.ts'),
    lines(...settings)
      .replace('여백', '내 이름')
      .replace('hosting = 1', 'hosting = 2'),
  )
  assert.equal(JSON.parse(read(owner, 'engine.json')).version, '1.2.0')
})

test('a changed component is merged; where both changed the same lines they are marked, and nothing is committed', () => {
  const mine = lines(...header).replace('e = 5', 'e = 7')
  const owner = makeOwner('builder', { 'components/header.tsx': mine, 'docs/한글 이름.md': undefined })
  const { code, said } = upgrade(owner, releases['1.1.0'])
  assert.equal(code, 0, said)
  assert.equal(read(owner, 'components/header.tsx'), mine.replace('b = 2', 'b = 20'))
  assert.match(said, /You deleted or replaced these[\s\S]*docs\/한글 이름\.md/)
  assert.ok(!existsSync(path.join(owner, 'docs/한글 이름.md')))
  const head = git(owner, 'rev-parse', 'HEAD')
  assert.match(
    upgrade(owner, releases['1.2.0'], '--dry-run').said,
    /the same lines: they will be marked in\n {2}components\/header\.tsx/,
  )
  const clash = upgrade(owner, releases['1.2.0'])
  assert.equal(clash.code, 1)
  assert.match(clash.said, /the same lines: look for <<<<<<< in\n {2}components\/header\.tsx[\s\S]*git merge --abort/)
  assert.match(clash.said, /Mend the marks <<<<<<< in components\/header\.tsx, then/)
  assert.doesNotMatch(clash.said, /check failed/)
  assert.equal(git(owner, 'rev-parse', 'HEAD'), head)
  assert.match(read(owner, 'components/header.tsx'), /<<<<<<< [\s\S]*e = 7[\s\S]*=======[\s\S]*e = 50[\s\S]*>>>>>>> /)
  assert.match(git(owner, 'status', '--porcelain'), /^UU components\/header\.tsx$/m)
  git(owner, 'merge', '--abort')
  assert.ok(isClean(owner) && !existsSync(path.join(owner, '.git/MERGE_HEAD')))
  upgrade(owner, releases['1.2.0'])
  write(owner, { 'components/header.tsx': mine.replace('b = 2', 'b = 20').replace('e = 7', 'e = 70') })
  git(owner, 'add', '-A')
  git(owner, 'commit', '-q', '--no-edit')
  assert.match(git(owner, 'log', '-1', '--format=%s'), /Upgrade the engine from 1\.1\.0 to 1\.2\.0/)
})

test('what cannot be done is said, and changes nothing', () => {
  const owner = makeOwner('careless')
  const same = upgrade(owner, releases['1.0.0'])
  assert.deepEqual([same.code, isClean(owner)], [0, true])
  assert.match(same.said, /^This blog has 1\.0\.0 already: there is nothing to do\.$/m)
  assert.match(upgrade(owner, '-').said, /say where releases are/)
  assert.match(upgrade(owner, path.join(room, 'r1/docs')).said, /no release of the engine/)
  assert.match(upgrade(owner, 'nowhere').said, /nowhere is no file, folder, version or address/)
  write(owner, { 'content/posts/other.mdx': 'new\n' })
  assert.match(upgrade(owner, releases['1.1.0']).said, /not committed \(content\/posts\/other\.mdx\)/)
  commitAll(owner, 'Other')
  write(owner, { 'content/broken': '' })
  commitAll(owner, 'What the check refuses')
  const { code, said } = upgrade(owner, releases['1.1.0'])
  assert.equal(code, 1)
  assert.match(said, /npm run check failed\.\nThe upgrade is not committed/)
  git(owner, 'merge', '--abort')
  assert.ok(isClean(owner))
})

test('an archive, a repository with tags, and a repository that is asked again', () => {
  const archive = path.join(room, 'engine-1.1.0.tar.gz')
  execFileSync('tar', ['-czf', archive, '-C', room, 'r2'])
  const owner = makeOwner('packer')
  assert.equal(upgrade(owner, archive).code, 0)
  const upstream = path.join(room, 'upstream')
  cpSync(releases['1.1.0'], upstream, { recursive: true })
  git(upstream, 'init', '-q')
  git(upstream, 'config', 'user.name', 'Engine')
  git(upstream, 'config', 'user.email', 'engine@example.org')
  commitAll(upstream, '1.1.0')
  git(upstream, 'tag', 'v1.1.0')
  write(upstream, third)
  commitAll(upstream, '1.2.0')
  git(upstream, 'tag', 'v1.2.0')
  const address = pathToFileURL(upstream).href
  assert.match(upgrade(owner, address, '--dry-run').said, /Engine 1\.1\.0 → 1\.2\.0/)
  const other = makeOwner('follower')
  write(other, { 'engine.json': JSON.stringify({ ...JSON.parse(read(other, 'engine.json')), from: address }) })
  commitAll(other, 'Follow')
  assert.equal(upgrade(other, 'v1.1.0').code, 0)
  assert.match(upgrade(other, '1.3.0').said, /has no release 1\.3\.0: it has v1\.1\.0, v1\.2\.0/)
  assert.equal(upgrade(other, '-').code, 0)
  assert.deepEqual(
    [JSON.parse(read(other, 'engine.json')).version, JSON.parse(read(other, 'engine.json')).from],
    ['1.2.0', address],
  )
})

test('the changelog of the versions in between', () => {
  assert.equal(readChanges(third['CHANGELOG.md']!, '1.0.0', '1.1.0'), '## 1.1.0\n\n`cover` is called `picture`.')
  assert.equal(readChanges('## 1.10.0\n\na\n\n## 1.9.0\n\nb\n', '1.9.0', '1.10.0'), '## 1.10.0\n\na')
})
