import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { listOtherForms } from './public-names.js'

test('a file of public answers to both forms of its name, whichever it has on disk', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'public-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const [nfc, nfd] = (['NFC', 'NFD'] as const).map((form) => encodeURIComponent('이력서(1).pdf'.normalize(form)))
  mkdirSync(path.join(folder, '자료'.normalize('NFD')))
  writeFileSync(path.join(folder, '이력서(1).pdf'.normalize('NFD')), '')
  writeFileSync(path.join(folder, '자료'.normalize('NFD'), 'a.txt'), '')
  writeFileSync(path.join(folder, 'résumé.txt'.normalize('NFC')), '')
  writeFileSync(path.join(folder, 'plain.txt'), '')
  const forms = listOtherForms(folder)
  assert.equal(forms.length, 3)
  const target = `/${nfd!.replace('(', '%28').replace(')', '%29')}`
  assert.equal(forms.find(({ destination }) => destination === target)?.source, `/${nfc!.replace(/[.()]/g, '\\$&')}`)
})
