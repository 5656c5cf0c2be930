import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { changeFields, pageFields, paperFields, postFields } from './front-matter'
import { readTagNames } from './tag-names'

/** What the tables of the guides call each type of the schema. */
const types = {
  'docs/front-matter.md': {
    string: 'text',
    number: 'number',
    boolean: 'true or false',
    list: 'list of texts',
    fields: 'list of fields',
    json: 'fields',
    nested: 'fields',
    required: 'required',
  },
  'docs/front-matter.ko.md': {
    string: '글자',
    number: '숫자',
    boolean: '`true`나 `false`',
    list: '글자의 목록',
    fields: '필드 묶음의 목록',
    json: '필드 묶음',
    nested: '필드 묶음',
    required: '필수',
  },
}

interface Field {
  type: string
  required?: boolean
  of?: { type?: string }
}

const under = (name: string, fields: object) => Object.entries(fields).map(([field, one]) => [`${name}.${field}`, one])
const schema: Record<string, Field> = Object.fromEntries(
  Object.entries(postFields).flatMap(([name, field]) => [
    [name, field],
    ...(name === 'changes' ? under(name, changeFields) : name === 'paper' ? under(name, paperFields) : []),
  ]),
)

const kindOf = ({ type, of }: Field) => (type === 'list' && of?.type !== 'string' ? 'fields' : type)

/** What a value of each type is in YAML. */
const isOf: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  fields: (value) => Array.isArray(value) && value.every((one) => typeof one === 'object'),
  json: (value) => typeof value === 'object' && !Array.isArray(value),
  nested: (value) => typeof value === 'object' && !Array.isArray(value),
}

for (const [file, names] of Object.entries(types)) {
  const text = readFileSync(file, 'utf8')
  const rows = [...text.matchAll(/^\| `([\w.]+)` \| (.+?) \| (.+?) \| `(.+)` \| (.+) \|$/gm)]

  test(`${file} has each field of the schema, in its order, with its type and whether it is required`, () => {
    const told = rows.map(([, name, type, usual]) => [name, type, usual === names.required])
    const wanted = Object.entries(schema).map(([name, field]) => [
      name,
      names[kindOf(field) as keyof typeof names],
      field.required === true,
    ])
    assert.deepEqual(told, wanted)
  })

  test(`${file}: each example is YAML of its field, and of its type`, () => {
    for (const [, name = '', , , example = ''] of rows) {
      const [[field, value] = []] = Object.entries(parse(example) as object)
      assert.equal(field, name.split('.').at(-1))
      assert.ok(isOf[kindOf(schema[name]!)]!(value), `${name}: ${example}`)
    }
  })

  test(`${file} names the fields of a page`, () => {
    for (const name of Object.keys(pageFields)) assert.match(text, new RegExp(`content/pages[\\s\\S]{0,80}\`${name}\``))
  })

  test(`${file}: tags.yml as it is shown can be read, and each of its fields is told`, () => {
    const root = mkdtempSync(path.join(tmpdir(), 'tags-'))
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? []
    writeFileSync(path.join(root, 'tags.yml'), example)
    const { names: tags, problems } = readTagNames(root)
    assert.deepEqual(problems?.list, [])
    assert.deepEqual(tags.map(({ topic }) => topic).filter(Boolean), [tags[0]!.name])
    for (const name of Object.keys(tags[0]!)
      .filter((one) => one !== 'name' && one !== 'topic')
      .concat('topic'))
      assert.ok(text.includes(`| \`${name}\` |`), name)
  })
}
