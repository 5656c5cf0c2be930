import { seeded } from '@/lib/work/seeded'

/** Special characters of FTS5, SQLite, the query parser and Unicode, and parts of words. */
const signs = [
  ...[
    '"',
    '""',
    '*',
    '(',
    ')',
    ':',
    '^',
    '-',
    '+',
    '%',
    '_',
    "'",
    ';',
    '--',
    '\\',
    '{',
    '}',
    ',',
    '.',
    '/',
    '#',
    '@',
    '~',
    '|',
  ],
  ...[' NEAR(', ' NEAR ', ' AND ', ' OR ', ' NOT ', 'title:', '{title} : ', ' - "', '“', '”', '«', '」'],
  ...[
    '\0',
    '\u0001',
    '\b',
    '\x1b',
    '\t',
    '\n',
    '\x7f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u200d',
    '\u200e',
    '\u202e',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ud83d',
    '🙂',
    '👩‍👩‍👧',
    '🇰🇷',
    '\u0301',
    'e\u0301\u0323',
    '\u1100',
    '\u1161\u11a8',
    '\u115f',
    'ힰ',
    'ꥠ',
  ],
  ...['שלום', 'مرحبا', 'ß', 'İ', 'ı', 'Å', 'ﬁ', 'ＡＢ', '漢字', 'ไทย', '㈜', '①', '½', '𝒙', '가\u0300'],
  ...['2106.09685', '1706.03762v7', '10.18653/v1/', '3.14', '1e400', '0x1F', '99999999999999999999'],
]
const names = ['tag:', 'year:', 'venue:', 'lang:', 'TAG:', 'tag:"', 'year:"2022', 'lang:en ', '-tag:', 'nope:']
const keys = 'abcdefghijklmnopqrstuvwxyzQWERTOP'
const jamo = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㄳㄵㅄㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'

/** Generated queries of at most 200 characters, mostly unlike real ones; deterministic for a seed. */
export function listHostileQueries(count: number, seed: number, words: readonly string[]): string[] {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <Item>(items: ArrayLike<Item>): Item => items[below(items.length)]!
  const many = (most: number, make: () => string) => Array.from({ length: 1 + below(most) }, make).join('')
  const pieces: (() => string)[] = [
    () => many(12, () => pick(keys)),
    () => many(6, () => String.fromCharCode(0xac00 + below(11_172))),
    () => many(8, () => pick(jamo)),
    () => many(4, () => pick(signs)),
    () => pick(signs),
    () => pick(names) + pick(words),
    () => pick(words),
    () => pick(words).slice(0, -1),
    () => pick(words) + pick(words),
    () => `"${pick(words)} ${pick(words)}"`,
    () => `-${pick(words)}`,
    () => String.fromCharCode(below(0x1_0000)),
    () => String.fromCodePoint(0x1_0000 + below(0x10_0000)),
    () => pick(['가', 'a', '"a ', 'ㄱㄴ ', 'a-', '가/', '어텐션', '(']).repeat(1 + below(200)),
  ]
  return Array.from({ length: count }, () => {
    const query = many(pick([1, 2, 4, 8, 40]), () => pick(pieces)() + pick(['', '', ' ']))
    return query.slice(0, 200)
  })
}
