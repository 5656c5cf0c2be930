import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findPackageFile } from '@/lib/files/package-file'
import { setExactly } from './build-katex'

// Measured in Chromium's headless shell at 14 px: 0.2 px of 3.3 were left after the sign of 16384² × 2.
test('formulas are set with the widths of their fonts, not with whole pixels', () => {
  const sheet = setExactly(readFileSync(findPackageFile('katex/dist/katex.min.css'), 'utf8'))
  assert.deepEqual(sheet.match(/text-rendering:\w+/g), ['text-rendering:geometricPrecision'])
  assert.match(sheet, /\.katex\{[^}]*text-rendering:geometricPrecision/)
})
