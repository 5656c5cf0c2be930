import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { download, type NodejsLambda, type Prerender } from '@vercel/build-utils'
import { build } from '@vercel/next'
import { functionsFolder, type Outputs } from './vercel-functions'

/*
 * Builds the staged site in `argv[2]`, whose packages lie in the folder above, by Vercel's own builder, and puts each of its
 * functions together in a folder outside of the project: what it reads there is what a deployment has.
 */
const site = path.resolve(process.argv[2]!)
const built = await build({
  files: {},
  entrypoint: 'package.json',
  workPath: site,
  repoRootPath: path.dirname(site),
  config: { zeroConfig: true, framework: 'nextjs', installCommand: '' },
  meta: {},
})
if (!('output' in built)) throw new Error('Vercel’s builder gave no functions')

const lambdas: NodejsLambda[] = []
const numberOf = (lambda: NodejsLambda) => {
  if (!lambdas.includes(lambda)) lambdas.push(lambda)
  return lambdas.indexOf(lambda)
}
const outputs: Outputs = { functions: [], pages: {}, routes: {}, table: built.routes ?? [] }
const isPage = (name: string) => !/\.rsc$|^_global-error$/.test(name)
for (const [name, output] of Object.entries(built.output)) {
  if (!isPage(name)) continue
  if (output.type === 'Lambda') outputs.routes[name] = numberOf(output as NodejsLambda)
  if (output.type === 'Prerender') {
    const { lambda, fallback, sourcePath, expiration } = output as Prerender
    const file = fallback && 'fsPath' in fallback ? readFileSync(fallback.fsPath, 'utf8') : ''
    if (lambda)
      outputs.pages[name] = {
        ...{ function: numberOf(lambda as NodejsLambda), route: sourcePath ?? name },
        ...{ built: file, lifetime: expiration },
      }
  }
}
rmSync(functionsFolder, { recursive: true, force: true })
for (const [number, { files, handler, useWebApi }] of lambdas.entries()) {
  const folder = path.join(functionsFolder, String(number))
  mkdirSync(folder, { recursive: true })
  await download(files ?? {}, folder) // links stay links
  outputs.functions.push({ folder, handler, kind: useWebApi ? 'web' : 'node' })
}
writeFileSync(path.join(functionsFolder, 'outputs.json'), JSON.stringify(outputs))
