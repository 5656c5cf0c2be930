import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readSynonymFile } from './synonyms'

function read(text: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'synonyms-'))
  writeFileSync(path.join(root, 'synonyms.yml'), text)
  const { groups, problems } = readSynonymFile(root)
  return { groups, told: problems?.list.map(({ line, message }) => `${line}: ${message}`) ?? [] }
}

test('names of one thing are one group', () => {
  assert.deepEqual(read('# 주석\n- [어텐션, attention]\n- [GAN, "적대적 생성 신경망"]\n'), {
    groups: [
      ['어텐션', 'attention'],
      ['GAN', '적대적 생성 신경망'],
    ],
    told: [],
  })
})

test('anything but a list of names is reported with its line', () => {
  assert.deepEqual(read('- [어텐션, attention]\n- 하나\n- [둘]\n- [Attention, 주의]\n').told, [
    '2: not two names or more',
    '3: not two names or more',
    '4: “Attention” stands twice',
  ])
  assert.deepEqual(read('어텐션: attention\n').told, ['1: not a list of lists'])
  assert.ok(read(`- [a, "b]\n`).told.length > 0)
})
