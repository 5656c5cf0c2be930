import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildOpenUrl, checkOpenIn } from './open-in'

const findWrong = (name: string, url: string) =>
  checkOpenIn([{ name, url }])
    .filter(([, ok]) => !ok)
    .map(([field]) => field)

test('places to open a post in have a name and an https address with a place for its Markdown', () => {
  assert.deepEqual(findWrong('ChatGPT', 'https://chatgpt.com/?hints=search&q=Read%20{markdown}'), [])
  assert.deepEqual(findWrong(' ', 'https://a.example/{markdown}'), ['openIn.0.name'])
  for (const url of [
    'https://a.example/?q=',
    'http://a.example/?q={markdown}',
    'javascript:open({markdown})',
    'https://{markdown}/',
    '//a.example/{markdown}',
    '{markdown}',
  ])
    assert.deepEqual(findWrong('a', url), ['openIn.0.url'], url)
})

test('the address of the Markdown is one value of the query, whatever signs it has', () => {
  const url = buildOpenUrl('https://a.example/?q={markdown}&b=1', 'https://b.example/글.md?x&y=$&')
  assert.equal(new URL(url).searchParams.get('q'), 'https://b.example/글.md?x&y=$&')
  assert.equal(new URL(url).searchParams.get('b'), '1')
})
