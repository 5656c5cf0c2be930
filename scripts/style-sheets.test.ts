import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compile } from 'tailwindcss'

const sheets = ['app/styles', 'enhance'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.css') ? `${folder}/${name}` : [])),
)
const markup = readdirSync('lib/markdown/fixtures').filter((name) => name.endsWith('.html'))

/** Classes with a rule in our style sheets, or in the markup of posts. */
function listClasses(): Set<string> {
  const selectors = sheets.map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  const pages = markup.map((name) => readFileSync(`lib/markdown/fixtures/${name}`, 'utf8'))
  return new Set([
    ...selectors.flatMap((css) => [...css.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name]) => name!)),
    ...pages.flatMap((html) => [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '))),
  ])
}

/** Tailwind takes every word of a source for a class, also in a comment: a box of class `table` became `display: table`. */
test('no class of ours is the name of a Tailwind utility', async () => {
  const { build } = await compile('@tailwind utilities;')
  const none = build([])
  const classes = [...listClasses()]
  assert.ok(classes.length > 100)
  const taken = classes.filter((name) => build([name]) !== none && build([name]).includes(`.${name} {`))
  assert.deepEqual(taken, [])
})
