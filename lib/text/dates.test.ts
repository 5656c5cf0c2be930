import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatIso, parseWrittenDate } from './dates'

const seoul = 'Asia/Seoul'

for (const zone of ['UTC', 'Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  test(`the day shown is the day written when the server runs in ${zone}`, () => {
    process.env.TZ = zone
    const date = parseWrittenDate('2026-09-20', seoul)!
    assert.equal(date.toISOString(), '2026-09-19T15:00:00.000Z')
    assert.equal(formatDate(date, 'ko', seoul, 'list'), '2026.09.20')
    assert.equal(formatDate(date, 'ko', seoul, 'prose'), '2026년 9월 20일')
    assert.equal(formatDate(date, 'en', seoul, 'prose'), 'September 20, 2026')
    assert.equal(formatIso(date, seoul), '2026-09-20T00:00:00+09:00')
  })
}

test("a time without a zone is in the author's zone", () => {
  assert.equal(parseWrittenDate('2026-09-20 09:00', seoul)?.toISOString(), '2026-09-20T00:00:00.000Z')
  assert.equal(parseWrittenDate('2026-09-20T09:00:30', seoul)?.toISOString(), '2026-09-20T00:00:30.000Z')
})

test('a time with a zone is that instant', () => {
  assert.equal(
    parseWrittenDate('2026-09-20T09:00:00+09:00', 'America/New_York')?.toISOString(),
    '2026-09-20T00:00:00.000Z',
  )
  assert.equal(parseWrittenDate('2026-09-20T00:00Z', seoul)?.toISOString(), '2026-09-20T00:00:00.000Z')
})

test('daylight saving time is applied on both sides of the change', () => {
  assert.equal(parseWrittenDate('2026-03-08', 'America/New_York')?.toISOString(), '2026-03-08T05:00:00.000Z')
  assert.equal(parseWrittenDate('2026-03-09', 'America/New_York')?.toISOString(), '2026-03-09T04:00:00.000Z')
  assert.equal(parseWrittenDate('2026-03-29 12:00', 'Europe/Berlin')?.toISOString(), '2026-03-29T10:00:00.000Z')
})

for (const text of [
  'tomorrow',
  '20260101',
  '2026-02-30',
  '2026-13-01',
  '2026-1-1',
  '2026년 1월 1일',
  '2026-11-24 09:00 KST',
  '2026-11-24T09:00+25:00',
  '2026-11-24T24:00',
  '0001-01-01',
  '9999-12-31',
  '2026-11-24T9:00',
  '',
]) {
  test(`“${text}” is not a date`, () => assert.equal(parseWrittenDate(text, seoul), undefined))
}
