import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSecurityContact, renderSecurityText } from './security-text'

const author = { name: '여백', email: 'me@example.org' }

test('the contact is that of the settings, or else the author', () => {
  assert.equal(findSecurityContact({ author }), 'mailto:me@example.org')
  assert.equal(findSecurityContact({ author, securityContact: 'safe@example.org' }), 'mailto:safe@example.org')
  assert.equal(findSecurityContact({ author, securityContact: 'https://a.example/b' }), 'https://a.example/b')
  assert.equal(findSecurityContact({ author, securityContact: false }), undefined)
  assert.equal(findSecurityContact({ author: { name: '여백' } }), undefined)
})

test('the four fields of RFC 9116 are there; it expires a year after it was made', () => {
  const text = renderSecurityText(new Date('2026-12-01T10:20:30.400Z'), 'mailto:me@example.org')
  assert.match(
    text ?? '',
    /^Contact: mailto:me@example\.org\nExpires: 2027-12-01T10:20:30Z\nPreferred-Languages: \w+(?:, \w+)*\nCanonical: https?:\/\/\S+\/\.well-known\/security\.txt\n$/,
  )
})

test('without a contact there is no file', () => {
  assert.equal(renderSecurityText(new Date(), undefined), undefined)
})
