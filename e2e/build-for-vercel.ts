import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { build } from '@vercel/next'
import { linkFile, linkFolder } from '@/build/link-file'
import { functionsFolder, type Outputs } from './vercel-functions'

/*
 * Builds the staged site in `argv[2]`, whose packages lie in the folder above, by Vercel's own builder, and puts each of its
 * functions together in `argv[3]`, or in a folder outside of the project: what it reads there is what a deployment has.
 */
const site = path.resolve(process.argv[2]!)
const target = path.resolve(process.argv[3] ?? functionsFolder)
const root = path.dirname(site)
const built = await build({
  files: {},
  entrypoint: 'package.json',
  workPath: site,
  repoRootPath: root,
  config: { zeroConfig: true, framework: 'nextjs', installCommand: '' },
  meta: {},
})
// https://vercel.com/docs/build-output-api
if (!('buildOutputPath' in built))
  throw new Error('Vercel’s builder was not asked for its adapter: NEXT_ENABLE_ADAPTER=1')
const output = path.join(built.buildOutputPath, 'functions')
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

rmSync(target, { recursive: true, force: true })
const { routes } = readJson(path.join(built.buildOutputPath, 'config.json'))
const outputs: Outputs = { functions: [], pages: {}, routes: {}, table: routes }

/** Functions by the folder that they come from: pages link to that of their route. */
const numbers = new Map<string, number>()
const numberOf = (folder: string) => {
  const source = realpathSync(folder)
  if (!numbers.has(source)) numbers.set(source, assemble(source))
  return numbers.get(source)!
}

const functions = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.func'))
for (const name of functions.map((name) => name.replace(/\.func$/, ''))) {
  if (/\.rsc$|^_global-error$/.test(name)) continue
  const file = path.join(output, name)
  const { fallback, sourcePath, ...prerender } = readPrerender(file)
  if (!fallback) outputs.routes[name] = numberOf(`${file}.func`)
  else {
    const text = readFileSync(path.join(path.dirname(file), fallback), 'utf8')
    outputs.pages[name] = { function: numberOf(`${file}.func`), route: sourcePath, built: text, ...prerender }
  }
}
linkFolder(path.join(built.buildOutputPath, 'static'), path.join(target, 'static'))
writeFileSync(path.join(target, 'outputs.json'), JSON.stringify(outputs))

function readPrerender(file: string) {
  const names = readdirSync(path.dirname(file))
  const config = `${path.basename(file)}.prerender-config.json`
  if (!names.includes(config)) return { sourcePath: '', headers: {} }
  const { fallback, sourcePath, initialHeaders, initialStatus, expiration } = readJson(
    path.join(path.dirname(file), config),
  )
  return { fallback, sourcePath, headers: initialHeaders, status: initialStatus, lifetime: expiration }
}

/** @returns the number of the function */
function assemble(source: string): number {
  const { filePathMap, handler, useWebApi } = readJson(path.join(source, '.vc-config.json'))
  const folder = path.join(target, String(outputs.functions.length))
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }))
    if (lstatSync(path.join(source, name)).isFile()) put(path.join(source, name), path.join(folder, name))
  for (const [name, file] of Object.entries<string>(filePathMap)) put(path.join(root, file), path.join(folder, name))
  outputs.functions.push({ folder, handler, kind: useWebApi ? 'web' : 'node' })
  return outputs.functions.length - 1
}

/** Links stay links. */
function put(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else linkFile(from, to)
}
