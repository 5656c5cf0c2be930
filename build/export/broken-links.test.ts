import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeBroken } from './broken-links'

test('one link leads nowhere, two lead nowhere', () => {
  const link = { link: '/%EA%B0%80.jpg', status: 404, page: '/authors/hana' }
  assert.equal(describeBroken([link]), '1 link of the site leads nowhere:\n  /authors/hana → /가.jpg (404)')
  assert.match(describeBroken([link, link]), /^2 links of the site lead nowhere:\n/)
})
