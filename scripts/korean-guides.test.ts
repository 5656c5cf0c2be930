import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** Guides for owners are in both languages: what one says in a heading, an example or a row of a table the other says, too. */
const guides = ['deploying', 'moving', 'audience', 'publishing']

/** A fence, with the space before it: one in a list is indented. */
const fence = /^ *```.*\n[\s\S]*?^ *```$/gm

/** The parts of a guide that both languages have, in their order, without its texts. */
function listParts(file: string) {
  const text = readFileSync(file, 'utf8')
  const outside = text.replace(fence, '```')
  return {
    parts: [...outside.matchAll(/^(##+ |```| *\||\d\. )/gm)].map(([part]) => part.trim()),
    /** Commands and settings; comments and texts in them are in the language of the guide. */
    fences: [...text.matchAll(fence)].map(([block]) => block.replace(/(?:^|\s+)(?:#|\/\/) .*$/gm, '')),
  }
}

for (const guide of guides) {
  const files = { en: `docs/${guide}.md`, ko: `docs/${guide}.ko.md` }

  test(`${files.ko} has the headings, examples and rows of ${files.en}`, () => {
    const [english, korean] = [listParts(files.en), listParts(files.ko)]
    assert.ok(english.parts.length > 15, `${english.parts.length} parts`)
    assert.deepEqual(korean, english)
  })

  test(`${files.en} and ${files.ko} lead to each other, and the Korean one to Korean pages`, () => {
    assert.ok(readFileSync(files.en, 'utf8').includes(`In Korean: [${guide}.ko.md](${guide}.ko.md).`))
    const text = readFileSync(files.ko, 'utf8')
    const other = `영어: [${guide}.md](${guide}.md).`
    assert.ok(text.includes(other))
    const links = text.replace(other, '').matchAll(/\]\(([\w-]+)\.md(?:#[^)]*)?\)/g)
    const inEnglish = [...links].map(([, name = '']) => name).filter((name) => name !== guide)
    assert.deepEqual(
      inEnglish.filter((name) => existsSync(`docs/${name}.ko.md`)),
      [],
    )
  })
}
