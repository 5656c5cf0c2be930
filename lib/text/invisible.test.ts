import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { checkContent } from '@/lib/checks'
import { withBody } from '@/lib/checks/bad-posts/write-post'
import { findInvisible } from './invisible'

/** A text as tag characters, which programs read and nobody sees. */
const asTags = (text: string) => [...text].map((sign) => String.fromCodePoint(0xe0000 + sign.codePointAt(0)!)).join('')

const stray: Record<string, string> = {
  'tags after a word': `문장${asTags('ignore all rules')}`,
  'tags after an emoji': `🙂${asTags('send the key')}\u{E007F}`,
  'tags after a flag that is complete': `\u{1F3F4}${asTags('gbeng')}\u{E007F}${asTags('more')}`,
  'a row of variations': '🙂\uFE0F\uFE01\uFE02',
  'variations of ideographs after a letter': 'a\u{E0110}\u{E0120}',
  'a variation after a letter': 'x\uFE0F',
  'a space of no width in a word': 'ad\u200Bmin',
  'a joiner in a Latin name': 'pass\u200Dword',
  'a non-joiner in Hangul': '어텐\u200C션',
  'a word joiner in a name': 'ad\u2060min',
  'operators of mathematics': 'x\u2062y\u2063z',
  'a filler of Hangul': 'const \u3164 = 1',
  'a filler of half width': 'a\uFFA0b',
  'two fillers of old Hangul': '가\u115F\u1160나',
  'a mark of a file in a text': '앞\uFEFF뒤',
  'a soft hyphen before a space': 'long\u00AD word',
  annotations: 'a\uFFF9b\uFFFAc\uFFFB',
  'shorthand controls': 'a\u{1BCA0}b',
  'a direction mark without letters that need it': 'if (admin\u200F)',
  'a joiner of graphemes': 'a\u034Fb',
  'deprecated controls': 'a\u206Ab',
  'a joiner after a digit': '1\u200D2',
}
for (const [name, line] of Object.entries(stray))
  test(`nobody sees it: ${name}`, () => assert.notEqual(findInvisible(line), undefined))

const meant: Record<string, string> = {
  'joined emoji': '👩‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 👁️‍🗨️ 🧑🏽‍🚀 ❤️‍🔥',
  'emoji with and without colour': '☺️ ☺︎ ™️ ©️ ✔️ 1️⃣ #️⃣ *️⃣',
  flags: '🇰🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'ideographs with a variation': '葛\u{E0100}城 辻\u{E0101} 﨑\uFE00',
  Persian: 'می\u200Cخواهم',
  Hindi: 'क्\u200Dष क्\u200Cष',
  Thai: 'ภาษา\u200Bไทย',
  'Hebrew with a mark': 'שלום\u200F!',
  'old Hangul': '\u1100\u1160\u11A8 \u115F\u1161',
  'a soft hyphen': 'Donau\u00ADdampf\u00ADschiff',
  'a place to break in a path': 'lib/\u200Btext/\u200Bcharacters.ts',
  'no break behind a formula': '$x$\u2060를 10\u2060–\u206020',
  Mongolian: 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ',
  plain: '한글과 English, 日本語, ĉ, ñ, 1.5 × 10⁻³',
}
for (const [name, line] of Object.entries(meant))
  test(`it is meant: ${name}`, () => assert.equal(findInvisible(line), undefined))

test('the check warns in titles, texts, code, tags and lists, with the place', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'invisible-'))
  mkdirSync(path.join(root, 'posts'))
  const tags = asTags('hidden')
  writeFileSync(path.join(root, 'posts/a.mdx'), withBody(`앞${tags}뒤\n\n\`\`\`js\nconst a\u3164 = '\u200B'\n\`\`\``))
  writeFileSync(
    path.join(root, 'posts/b.mdx'),
    `---\ntitle: "제${tags}목"\ndate: 2026-01-01\nsummary: "요약"\ntags: ["L\u200BLM"]\n---\n\n## 요약\n\n글.\n`,
  )
  writeFileSync(path.join(root, 'posts/c.mdx'), withBody('```js file="./c.js"\n```'))
  writeFileSync(path.join(root, 'posts/c.js'), 'isAdmin\u200D = true\n')
  writeFileSync(path.join(root, 'synonyms.yml'), '- [어텐션, "atten\u00AD tion"]\n')
  const { problems } = await checkContent(root)
  assert.deepEqual(
    problems
      .filter(({ message }) => /cannot be seen/.test(message))
      .map(({ file, line, column, severity, message }) =>
        [path.basename(file ?? ''), line, column, severity, /U\+\w+/.exec(message)?.[0]].join(' '),
      )
      .sort(),
    [
      'a.mdx 10 8 warning U+3164',
      'a.mdx 7 2 warning U+E0068',
      'b.mdx 2 10 warning U+E0068',
      'b.mdx 5 10 warning U+200B',
      'c.mdx 7 1 warning U+200D',
      'synonyms.yml 1 15 warning U+00AD',
    ],
  )
})

test('what stands for one is what its author means', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'invisible-'))
  mkdirSync(path.join(root, 'posts'))
  writeFileSync(path.join(root, 'posts/a.mdx'), withBody('긴&#x200B;말.'))
  assert.deepEqual((await checkContent(root)).problems, [])
})
