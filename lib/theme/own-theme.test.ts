import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { listTokens, themeFiles } from './read-theme'

const base = listTokens(themeFiles.base, readFileSync(themeFiles.base, 'utf8'))

test('the style sheet of the owner comes behind the tokens that it replaces, and outside of layers, as they are', () => {
  const imports = [...readFileSync('app/globals.css', 'utf8').matchAll(/^@import "([^"]+)"(.*);$/gm)]
  const at = imports.findIndex(([, file]) => file === '../theme.css')
  const before = imports.findIndex(([, file]) => file === './styles/tokens.css')
  assert.ok(before >= 0 && at > before)
  assert.deepEqual([imports[at]?.[2], imports[before]?.[2]], ['', ''])
})

test('the width of the text and the families are tokens that style sheets use', () => {
  const sheets = readdirSync('app/styles').map((name) => readFileSync(`app/styles/${name}`, 'utf8'))
  for (const name of ['--text-column', '--text-font', '--code-font']) {
    assert.ok(base.has(name), name)
    assert.ok(
      sheets.some((css) => css.includes(`var(${name})`)),
      `no style sheet uses ${name}`,
    )
  }
})
