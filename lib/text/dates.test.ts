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

/** Local times around changes of clocks, by zone; undefined: the clocks never showed it. */
const changes: [zone: string, text: string, instant: string | undefined][] = [
  ['America/New_York', '2026-03-08 02:30', undefined],
  ['America/New_York', '2026-03-08 03:00', '2026-03-08T07:00:00.000Z'],
  ['America/New_York', '2026-11-01 01:30', '2026-11-01T05:30:00.000Z'],
  ['America/New_York', '2026-11-01 02:00', '2026-11-01T07:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
  ['Australia/Lord_Howe', '2026-10-04 02:15', undefined],
  ['Australia/Lord_Howe', '2026-10-04 02:30', '2026-10-03T15:30:00.000Z'],
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  ['Africa/Cairo', '2026-04-24 00:30', undefined],
  ['Pacific/Apia', '2011-12-30', undefined],
  ['Pacific/Apia', '2011-12-30 12:00', undefined],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ['Pacific/Apia', '2011-12-29 23:59', '2011-12-30T09:59:00.000Z'],
  ['Asia/Seoul', '2016-12-31T23:59:60Z', undefined],
  ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z'],
]
for (const [zone, text, instant] of changes) {
  test(`${text} in ${zone} is ${instant ?? 'a time that never was'}`, () => {
    assert.equal(parseWrittenDate(text, zone)?.toISOString(), instant)
  })
}

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
