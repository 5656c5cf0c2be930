import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runInNewContext } from 'node:vm'
import type { SettingsTexts } from './define-audience'
import { defineSite } from './define-site'
import { checkShape } from './settings-shape'

const blog = {
  ...{ name: '여백', url: 'https://blog.example.org', languages: ['ko', 'en'], pageSize: 8, citations: 'numbers' },
  ...{ description: { ko: '설명', en: 'About' }, author: { name: '여백', email: 'a@b.io' }, timeZone: 'Asia/Seoul' },
  ...{ macros: {}, navigation: ['posts'], counts: { proxies: 1 }, documents: true, offline: true },
}

/** Names of the fields of the settings, or of one of them: what is said when there is another. */
function listFields(path: string): string[] {
  const given = path.split('.').reduceRight<unknown>((value, name) => (name ? { [name]: value } : value), { '?': 1 })
  const known: string[] = []
  const say = { noField: (_: unknown, names: string[]) => known.push(...names) } as unknown as SettingsTexts
  for (const [field, , remedy] of checkShape(given).wrong) if (field.endsWith('?')) remedy(say)
  return known
}

const fields = listFields('').flatMap((name) =>
  name === 'author' ? listFields(name).map((one) => `${name}.${one}`) : [name],
)

for (const [file, required] of [
  ['docs/settings.md', 'required'],
  ['docs/settings.ko.md', '필수'],
] as const) {
  const rows = [...readFileSync(file, 'utf8').matchAll(/^\| `([\w.]+)` \| (.+?) \| `(.+?)` \| (.+) \|$/gm)]

  test(`${file} has each field of the settings once`, () => {
    assert.deepEqual(rows.map(([, name]) => name).sort(), fields.sort())
  })

  test(`${file} says which fields are required`, () => {
    for (const [, name = '', usual] of rows) {
      const [field = '', part] = name.split('.')
      const without = { ...blog, [field]: part ? { ...blog.author, [part]: undefined } : undefined }
      assert.equal(usual === required, checkShape(without).wrong.length > 0, name)
    }
  })

  test(`${file}: each example is taken as it stands, and shows its field with what it holds`, () => {
    for (const [, name = '', , example = '', what] of rows) {
      const settings = JSON.parse(JSON.stringify(runInNewContext(`({ ${example} })`)))
      assert.doesNotThrow(() => defineSite({ ...blog, ...settings } as never), name)
      const [field = '', part] = name.split('.')
      assert.ok(part ? settings[field][part] : field in settings, name)
      if (['source', 'automatedUse', 'counts', 'license', 'verification'].includes(field))
        assert.deepEqual(Object.keys(settings[field]).sort(), listFields(field).sort(), `${name}: ${what}`)
    }
  })
}
