import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import semver from 'semver'

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

interface Installed {
  version: string
  engines?: { node?: string }
  /** SPDX expression. */
  license?: string
  hasInstallScript?: boolean
  /** For one kind of machine, or for none that asks for it: npm leaves it out elsewhere. */
  optional?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Installed> }
const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }

test('every package that is installed runs on the oldest Node that the project promises', () => {
  const floor = semver.minVersion(engines.node)!
  const refusing = Object.entries(packages).filter(
    ([, { engines, optional }]) => engines?.node && !optional && !semver.satisfies(floor, engines.node),
  )
  assert.deepEqual(
    refusing.map(([name, { version, engines }]) => `${name} ${version} wants ${engines?.node}`),
    [],
  )
})

/** Licences (SPDX) that the project's own allows to use and to pass on, unchanged. */
const allowed = new Set([
  ...[
    'MIT',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Zlib',
    'Unlicense',
    'CC0-1.0',
  ],
  ...['Python-2.0', 'MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1', 'OFL', 'CC-BY-4.0'],
])

/** Packages that say it elsewhere, or are used on a condition. */
const exceptions: Record<string, string> = {
  '@contentlayer2/source-remote-files': 'MIT, in its repository; not used',
  citeproc: 'CPAL-1.0: unchanged, and nothing of it is in pages',
  format: 'MIT, in its package.json, in an old form',
  i: 'MIT, in its package.json, in an old form; for tests',
}

/** @returns whether one alternative of an SPDX expression is allowed in all its parts */
function isAllowed(expression = ''): boolean {
  const plain = expression.replace(/[()]/g, '')
  return plain.split(' OR ').some((one) => one.split(' AND ').every((part) => allowed.has(part)))
}

test('every package has a licence that this project can live with', () => {
  const installed = Object.entries(packages).filter(([folder]) => folder !== '')
  const others = installed.flatMap(([folder, { license }]) => {
    const name = folder.split('node_modules/').at(-1)!
    return isAllowed(license) || Object.hasOwn(exceptions, name) ? [] : [`${name}: ${license}`]
  })
  assert.deepEqual(others, [])
  for (const license of ['AGPL-3.0', 'MIT AND SSPL-1.0', 'UNLICENSED', undefined])
    assert.equal(isAllowed(license), false)
})

test('every script that an installation would run is allowed or refused by name', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }
  const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  const names = running.map(([folder]) => folder.split('node_modules/').at(-1)!)
  assert.deepEqual(Object.keys(allowScripts).sort(), [...new Set(names)].sort())
})

test('formulas are parsed and drawn by one KaTeX', () => {
  assert.deepEqual(
    Object.keys(packages).filter((name) => name.endsWith('node_modules/katex')),
    ['node_modules/katex'],
  )
})

const folders = ['app', 'bench', 'build', 'cli', 'components', 'e2e', 'enhance', 'lib', 'scripts', 'server']
const sources = [
  ...readdirSync('.'),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.split(path.sep).join('/')}`,
    ),
  ),
].filter((file) => /\.(?:[cm]?js|tsx?|css)$/.test(file) && !/^next-env\.d\.ts$|^bench\/peers\/|\/fixtures\//.test(file))

test('no source file has more than 200 lines', () => {
  const sizes = sources.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  assert.ok(sizes.some(({ file }) => file.endsWith('.css')))
  assert.deepEqual(
    sizes.filter(({ lines }) => lines > 200),
    [],
  )
})

test('a sheet of app/ has a place in the cascade for each style sheet of app/styles', () => {
  const all = ['globals', 'home', 'indices', 'papers', 'post', 'search', 'text']
    .map((name) => `app/${name}.css`)
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
  const imported = [...all.matchAll(/@import "\.\/(styles\/[\w-]+\.css)"/g)]
  assert.deepEqual(
    imported.map(([, name]) => `app/${name}`).sort(),
    sources.filter((file) => file.startsWith('app/styles/')).sort(),
  )
})

const documents = ['docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? `${folder}/${name}` : [])),
)

/** Not what an owner may take away. */
const paths =
  /(?<![\w./])(?:(?:app|build|cli|components|docs|enhance|lib|public|scripts|server)\/[\w./[\]-]+\.\w+|[\w-]+(?:\.config)?\.[jt]s)(?![\w./])/g

test('every file that the drawings of docs/architecture.md name exists', () => {
  const drawings = readFileSync('docs/architecture.md', 'utf8').match(/```text[\s\S]*?```/g) ?? []
  const named = drawings.flatMap((drawing) => drawing.match(paths) ?? [])
  assert.ok(named.length > 30)
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  )
})

for (const file of ['README.md', ...documents]) {
  test(`every path that ${file} names exists`, () => {
    const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '')
    const named = [
      ...text.matchAll(
        /`((?:app|bench|build|cli|components|content|docs|e2e|enhance|lib|public|scripts|server|\.ci)\/[\w./[\]-]*|[\w.-]+\.(?:ts|js|json|md))`/g,
      ),
    ]
    const notHere = /^(?:public\/assets|manifest\.json|engine\.json|content\/)/ // made by a build, or the owner's
    for (const [, path] of named) assert.ok(existsSync(path!) || notHere.test(path!), `${path} does not exist`)
  })
}
