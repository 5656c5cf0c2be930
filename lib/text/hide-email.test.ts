import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { hideEmail } from './hide-email'

test('an address is not in the HTML, but in what browsers make of it', () => {
  for (const address of ['me@example.org', 'first.last+blog@sub.example.co.kr', "o'neil_1@a.io"]) {
    const html = `<a href="${hideEmail(address)}">mail</a>`
    assert.doesNotMatch(html, /mailto|@|example|\.(?:org|kr|io)/)
    const href = parseHTML(html).document.querySelector('a')?.getAttribute('href')
    assert.equal(decodeURIComponent(href ?? ''), `mailto:${address}`)
    assert.match(href ?? '', /^mailto:[^@]+@[^@]+$/)
  }
})

test('a mail may begin with a subject and a text', () => {
  const html = `<a href="${hideEmail('a@b.io', { subject: '글 & “글”', body: '가\n나', cc: undefined })}">mail</a>`
  const href = new URL(parseHTML(html).document.querySelector('a')?.getAttribute('href') ?? '')
  assert.deepEqual(
    [...href.searchParams],
    [
      ['subject', '글 & “글”'],
      ['body', '가\r\n나'],
    ],
  )
})
