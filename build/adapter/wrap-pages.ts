import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { BuildContext } from './make-documents'

type Output = BuildContext['outputs']['appPages'][number] | BuildContext['outputs']['appRoutes'][number]

/** What the functions get, in `.next/server`. */
const wrapper = 'wrap-page.cjs'
const missingPages = 'missing.json'

/**
 * Wraps each page in place, so that what a function renders is a document (`server/wrap-page.js`). A platform calls a
 * page by the path of its file, so the wrapper takes this path, and the page moves beside it.
 */
export async function wrapPages({ outputs, distDir, repoRoot }: BuildContext): Promise<void> {
  const server = path.join(distDir, 'server')
  const entry = fileURLToPath(new URL('../../server/wrap-page.js', import.meta.url))
  const outfile = path.join(server, wrapper)
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20' })
  const add = (output: Output, file: string) => {
    const name = path.relative(repoRoot, file)
    output.assets[name] = file
    output.assetsHashes[name] = createHash('sha256').update(readFileSync(file)).digest('hex')
  }
  const wrapped = new Map<string, string>()
  for (const page of outputs.appPages.filter(({ runtime }) => runtime === 'nodejs')) {
    // Each page has two outputs: one for its flight data.
    const inner = wrapped.get(page.filePath) ?? wrapPage(page.filePath, server)
    wrapped.set(page.filePath, inner)
    for (const file of [inner, page.filePath, outfile]) add(page, file)
  }
  for (const output of [...outputs.appPages, ...outputs.appRoutes]) add(output, path.join(server, missingPages))
}

/** @returns the file that the page has moved to */
function wrapPage(file: string, server: string): string {
  const inner = file.replace(/\.js$/, '.inner.js')
  renameSync(file, inner)
  const pathTo = (name: string) => JSON.stringify(path.relative(path.dirname(file), path.join(server, name)))
  writeFileSync(
    file,
    `const { wrapPage } = require(${pathTo(wrapper)})
module.exports = wrapPage(require('./${path.basename(inner)}'), require(${pathTo(missingPages)}))
`,
  )
  return inner
}
