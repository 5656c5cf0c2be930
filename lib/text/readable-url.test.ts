import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showUrl } from './readable-url'

test('letters of an address can be read, and codes that stand for signs stay', () => {
  for (const [url, shown] of [
    ['/posts/%EC%97%86%EB%8A%94-%EA%B8%80', '/posts/없는-글'],
    ['#%EC%A0%88', '#절'],
    ['/posts/없는-글', '/posts/없는-글'],
    ['/a%20b', '/a%20b'],
    ['/100%', '/100%'],
    ['/%zz%ED%95', '/%zz%ED%95'],
    ['/%E2%80%AE', '/%E2%80%AE'],
    ['/caf%C3%A9?q=%2F', '/café?q=%2F'],
  ] as const)
    assert.equal(showUrl(url), shown)
})
