import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPublicFile, listPublicNames } from './public-names'

const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => '자료/이력서 (1).pdf'.normalize(form)) as [
  string,
  string,
]
const encode = (file: string) => `/${file.split('/').map(encodeURIComponent).join('/')}`

for (const [onDisk, other] of [
  [decomposed, composed],
  [composed, decomposed],
] as const)
  test(`a public file answers to both forms of its name: ${encode(onDisk)}`, () => {
    const names = listPublicNames([onDisk, 'cv.pdf', 'résumé.txt'])
    assert.equal(findPublicFile(encode(other), names), encode(onDisk))
    assert.equal(findPublicFile(encode(other).replace('(', '%28'), names), encode(onDisk))
    for (const path of [encode(onDisk), '/cv.pdf', '/%', '/constructor', '/없는-파일'])
      assert.equal(findPublicFile(path, names), undefined, path)
  })
