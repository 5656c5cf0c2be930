import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildAliasRedirects, parseAlias } from './aliases'

test('an old address has one form, however it was copied', () => {
  const forms = [
    '/entry/어텐션',
    '/entry/어텐션/',
    '/entry/%EC%96%B4%ED%85%90%EC%85%98',
    '/entry/어텐션'.normalize('NFD'),
  ]
  for (const form of forms) assert.equal(parseAlias(form), '/entry/어텐션')
  for (const form of ['entry/1', '//evil.example/1', '/%', '/']) assert.equal(parseAlias(form), undefined)
})

test('a post has one rule for all its old addresses', () => {
  const [rule, ...more] = buildAliasRedirects([
    { aliases: ['/12', '/entry/C++(1)', '/2020/01/02/글.html'], path: '/posts/a' },
  ])
  assert.equal(more.length, 0)
  const pattern = new RegExp(`^${rule!.source.replace('/:old', '/')}$`)
  for (const path of ['/12', '/entry/C++(1)', '/entry/C++%281%29', '/2020/01/02/%EA%B8%80.html'])
    assert.match(path, pattern)
  for (const path of ['/123', '/entry/C', '/2020/01/02/%EA%B8%80xhtml']) assert.doesNotMatch(path, pattern)
})

test('an address with a query is asked for by it', () => {
  assert.deepEqual(buildAliasRedirects([{ aliases: ['/?p=12'], path: '/posts/a' }]), [
    { source: '/', has: [{ type: 'query', key: 'p', value: '12' }], destination: '/posts/a', permanent: true },
  ])
})
