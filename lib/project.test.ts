import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

function versionOf(name: string): number[] {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  return version.split('.').map((part: string) => Number.parseInt(part, 10))
}

/** Versions with the fixes of published advisories (docs/decisions/0001). */
for (const [name, floor] of [
  ['next', [16, 4, 5]],
  ['sharp', [0, 35, 5]],
] as const) {
  test(`${name} is at least ${floor.join('.')}`, () => {
    const version = versionOf(name)
    const index = version.findIndex((part, position) => part !== floor[position])
    assert.ok(index === -1 || version[index]! > floor[index]!)
  })
}

const documents = ['docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? `${folder}/${name}` : [])),
)

for (const file of ['README.md', ...documents]) {
  test(`every path that ${file} names exists`, () => {
    const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '')
    const named = [
      ...text.matchAll(
        /`((?:app|components|content|docs|e2e|enhance|lib|scripts|bench|public|\.ci)\/[\w./[\]-]*|[\w.-]+\.(?:ts|js|json|md))`/g,
      ),
    ]
    const generated = /^(?:public\/assets|manifest\.json)/
    for (const [, path] of named) assert.ok(existsSync(path!) || generated.test(path!), `${path} does not exist`)
  })
}
