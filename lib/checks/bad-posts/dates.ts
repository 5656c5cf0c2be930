import { type BadPost, withFields } from './write-post'

const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)

/** Dates in front matter. */
export const badDates: BadPost[] = [
  {
    name: 'a3-tomorrow',
    text: '---\ntitle: "t"\ndate: tomorrow\nsummary: "s"\n---\n',
    at: '3:7',
    says: /“tomorrow” is no date/,
    remedy: /2026-09-20/,
  },
  {
    name: 'a3-number',
    text: '---\ntitle: "t"\ndate: 20260101\nsummary: "s"\n---\n',
    at: '3:7',
    says: /number, not text/,
    remedy: /quotes/,
  },
  {
    name: 'a4-february-30',
    text: '---\ntitle: "t"\ndate: 2026-02-30\nsummary: "s"\n---\n',
    at: '3:7',
    says: /2026-02-30/,
    remedy: /calendar/,
  },
  {
    name: 'a5-kst',
    text: '---\ntitle: "t"\ndate: 2026-11-24 09:00 KST\nsummary: "s"\n---\n',
    at: '3:7',
    says: /KST/,
    remedy: /\+09:00/,
  },
  {
    name: 'a8-updated-before',
    text: withFields('updated: 2025-01-01'),
    at: '5:10',
    says: /before date/,
    remedy: /mend/,
  },
  {
    name: 'a8-year-1',
    text: '---\ntitle: "t"\ndate: 0001-01-01\nsummary: "s"\n---\n',
    at: '3:7',
    says: /no date/,
    remedy: /2026/,
  },
  {
    name: 'b9-updated-older-than-changes',
    text: withFields('updated: 2026-01-02\nchanges:\n  - { date: 2026-01-03, text: 고침 }'),
    at: '5:10',
    says: /older than the last of the changes/,
    remedy: /take it out/,
    severity: 'warning',
  },
  {
    name: 'b9-updated-future',
    text: withFields(`updated: ${inTenDays}`),
    at: '5:10',
    says: /future/,
    remedy: /day of the change/,
    severity: 'warning',
  },
  {
    name: 'a49-date-years-ahead',
    text: '---\ntitle: "글"\ndate: 2062-01-01\nsummary: "요약"\n---\n\n## 요약\n\n글.\n',
    at: '3:7',
    says: /date: “2062-01-01” is more than a year ahead/,
    remedy: /mend the year/,
    severity: 'warning',
  },
  {
    name: 'a49-updated-years-ahead',
    text: withFields('updated: 2062-01-02'),
    at: '5:10',
    says: /updated: “2062-01-02” is more than a year ahead/,
    remedy: /mend the year/,
    severity: 'warning',
  },
  {
    name: 'a49-change-years-ahead',
    text: withFields('changes:\n  - { date: 2062-01-03, text: 고침 }'),
    at: '6:13',
    says: /changes: “2062-01-03” is more than a year ahead/,
    remedy: /mend the year/,
    severity: 'warning',
  },
  {
    name: 'a4-year-2206',
    text: '---\ntitle: "t"\ndate: 2206-01-01\nsummary: "s"\n---\n',
    at: '3:7',
    says: /2206-01-01” is no date/,
    remedy: /calendar/,
  },
]
