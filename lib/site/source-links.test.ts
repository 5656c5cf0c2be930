import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildEditUrl, buildIssueUrl } from './source-links'

test('the editor of a file at each host, in a folder and on a branch, too', () => {
  const file = 'content/posts/a/index.en.mdx'
  for (const [source, url] of [
    [{ repository: 'https://github.com/a/b.git' }, 'https://github.com/a/b/edit/main/content/posts/a/index.en.mdx'],
    [
      { repository: 'https://gitlab.com/a/b/', branch: 'trunk' },
      'https://gitlab.com/a/b/-/edit/trunk/content/posts/a/index.en.mdx',
    ],
    [
      { repository: 'https://codeberg.org/a/b', folder: 'my blog' },
      'https://codeberg.org/a/b/_edit/main/my%20blog/content/posts/a/index.en.mdx',
    ],
  ] as const)
    assert.equal(buildEditUrl(source, file), url)
})

test('an issue comes with its title and text, whatever is in them', () => {
  const url = new URL(buildIssueUrl({ repository: 'https://github.com/a/b' }, '글 & “글” #1', 'a\nb'))
  assert.equal(`${url.origin}${url.pathname}`, 'https://github.com/a/b/issues/new')
  assert.deepEqual([url.searchParams.get('title'), url.searchParams.get('body')], ['글 & “글” #1', 'a\nb'])
  assert.ok(new URL(buildIssueUrl({ repository: 'https://gitlab.com/a/b' }, 't', 'b')).searchParams.has('issue[title]'))
})
