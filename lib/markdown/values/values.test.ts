import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { compileBody } from '@/lib/markdown/compile'

const results = {
  lora: { accuracy: 0.91372, delta: -0.5, name: 'r=8' },
  runs: [{ loss: 3 }],
  'gpt-3.5': { a: 1 },
  'a/b': 2,
}

function makePost(t: TestContext) {
  const directory = mkdtempSync(path.join(tmpdir(), 'values-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  writeFileSync(path.join(directory, 'results.json'), JSON.stringify(results))
  writeFileSync(path.join(directory, 'results.csv'), 'model,acc,f1.micro\nlora,91.37,90.5\n전체 학습,92.1,\n')
  return (text: string) => compileBody({ text, file: path.join(directory, 'index.mdx'), lang: 'ko' })
}

const shown: [of: string, digits: string, value: string][] = [
  ['results.json#lora.accuracy', '', '0.91372'],
  ['results.json#lora.accuracy', ' digits={3}', '0.914'],
  ['results.json#/lora/accuracy', ' digits={0}', '1'],
  ['results.json#lora.delta', '', '−0.5'],
  ['results.json#lora.name', '', 'r=8'],
  ['results.json#runs.0.loss', ' digits={2}', '3.00'],
  ['results.json#gpt-3.5.a', '', '1'],
  ['results.json#/a~1b', '', '2'],
  ['results.csv#lora.acc', ' digits={1}', '91.4'],
  ['results.csv#전체 학습.acc', '', '92.1'],
  ['results.csv#1.f1.micro', '', '90.5'],
]

test('a stored value stands in the sentence, in all forms of the post', async (t) => {
  const compile = makePost(t)
  for (const [of, digits, value] of shown) {
    const { html, feedHtml, markdown, problems, files } = await compile(
      `정확도는 <Value of="./${of}"${digits} />점이다.`,
    )
    assert.deepEqual(problems, [], of)
    for (const form of [html, feedHtml, markdown])
      assert.ok(form.includes(`정확도는 ${value}점이다.`), `${of}: ${form}`)
    assert.ok(files.used.some((file) => file.endsWith(of.split('#')[0]!)))
  }
})

const wrong: [written: string, message: RegExp, remedy: RegExp][] = [
  ['of="./results.json#lora.acuracy"', /has no “acuracy” in lora/, /did you mean accuracy\?/],
  ['of="./results.json#full"', /has no “full”/, /there are lora, runs/],
  ['of="./results.json#lora"', /what is there is object/, /name one value/],
  ['of="./results.json#lora.name" digits={1}', /“r=8”, not a number/, /take digits out/],
  ['of="./results.csv#lorra.acc"', /has no “lorra”/, /did you mean lora\?/],
  ['of="./results.csv#lora.ac"', /has no “ac” in the first line/, /did you mean acc\?/],
  ['of="./results.csv#전체 학습.f1.micro"', /“”, not a number/, /name one value/],
  ['of="./nope.json#a"', /there is no file “\.\/nope\.json”/, /put it into/],
  ['of="results"', /names no value/, /results\.json#key/],
  ['of="./results.json#lora.accuracy" digits={1.5}', /digits is no whole number/, /digits=\{1\}/],
  ['of="./results.json#lora.accuracy" unit="%"', /no attribute “unit”/, /digits/],
]

test('what is not there is an error at its place, with the nearest key', async (t) => {
  const compile = makePost(t)
  for (const [written, message, remedy] of wrong) {
    const { problems } = await compile(`글\n\n값은 <Value ${written} />이다.`)
    assert.equal(problems.length, 1, written)
    assert.match(problems[0]!.message, message)
    assert.match(problems[0]!.remedy, remedy)
    assert.deepEqual([problems[0]!.line, problems[0]!.column], [3, 4])
  }
})
