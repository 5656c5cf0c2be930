import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { getColour, listTokens } from '@/lib/theme/read-theme'
import { checkTheme } from './check-theme'

function check(css: string): string[] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'theme-')), 'theme.css')
  writeFileSync(file, css)
  return checkTheme(file).map(({ line, column, message, remedy }) => `${line}:${column} ${message} → ${remedy}`)
}

test('a theme that can be read passes, also one that leaves most as it is', () => {
  assert.deepEqual(check(':root {\n}\n'), [])
  assert.deepEqual(check(':root {\n  --accent: light-dark(#1f5a86, #8fbce4);\n  --text-column: 40rem;\n}\n'), [])
  assert.deepEqual(
    check(
      ':root { --paper: light-dark(#fff, #000); --brand: #123456; --accent: var(--ink) }\na { color: var(--brand) }',
    ),
    [],
  )
})

test('what cannot be read is said with its place, its contrast, and a colour that would do', () => {
  const [light, ...more] = check(
    ':root {\n  --paper: light-dark(#ffffff, #111111);\n  --muted: light-dark(#bbbbbb, #aaaaaa);\n}\n',
  )
  assert.match(
    light!,
    /^3:3 --muted \(#bbbbbb\) on --sunken \(#f4efe6\) has a contrast of 1\.6\d in the light theme → .*#[0-9a-f]{6} for --muted/,
  )
  assert.deepEqual(more, [])
  assert.match(
    check(':root { --paper: light-dark(#808080, #191714) }').join('\n'),
    /^1:9 --ink .*has a contrast of 4\.\d\d in the light/m,
  )
})

test('names and values that are none', () => {
  assert.match(
    check(':root {\n  --acent: light-dark(#111, #eee);\n}')[0]!,
    /^2:3 there is no token --acent → did you mean --accent\?/,
  )
  assert.match(check(':root { --ink: blue }')[0]!, /^1:9 --ink: “blue” is no colour of both themes → write light-dark/)
  assert.match(check(':root { --ink: var(--ink) }')[0]!, /is no colour/)
})

test('comments are no tokens, and the first of two is the one of the screen', () => {
  const tokens = listTokens(
    'a.css',
    '/* --paper: red; */ :root { --paper: #fff } @media print { :root { --paper: #eee } }',
  )
  assert.deepEqual(getColour('--paper', tokens), { light: '#fff', dark: '#fff' })
  assert.throws(() => getColour('--ink', tokens), /theme\.css: --ink is missing/)
})

test('files of the theme are there, and found where the site lies below a path', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'theme-'))
  mkdirSync(path.join(root, 'public/fonts'), { recursive: true })
  writeFileSync(path.join(root, 'public/fonts/a.woff2'), '')
  const file = path.join(root, 'theme.css')
  const told = (url: string, basePath: string) => {
    writeFileSync(file, `@font-face { src: ${url} }\n`)
    return checkTheme(file, basePath).map(({ message, fix }) => [message, fix?.replace])
  }
  for (const url of [
    'url(./public/fonts/a.woff2)',
    'url("./public/fonts/a.woff2?v=1") format("woff2")',
    'url(https://fonts.example/a.woff2)',
    'url(data:font/woff2;base64,AA)',
    '/* url(/nowhere.woff2) */ local("A")',
  ])
    for (const basePath of ['', '/blog']) assert.deepEqual(told(url, basePath), [], url)
  assert.deepEqual(told('url(/fonts/a.woff2)', ''), [])
  assert.deepEqual(told('url(/blog/fonts/a.woff2)', '/blog'), [])
  assert.deepEqual(told("url('/fonts/a.woff2')", '/blog'), [
    ['url(/fonts/a.woff2): the site lies below /blog, and this leads outside of it', 'url(./public/fonts/a.woff2)'],
  ])
  assert.match(String(told('url(./fonts/b.woff2)', '')), /there is no file \.\/fonts\/b\.woff2/)
  assert.match(String(told('url(/blog/fonts/a.woff2)', '')), /there is no file public\/blog/)
})
