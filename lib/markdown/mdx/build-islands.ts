import path from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { folder, listInputs, load, publishScript, shared } from './bundle-code'
import type { RenderIsland } from './own-element'
import { type BuiltIsland, islandRenderer } from './render-islands'
import type { IslandFile } from './stub-islands'

export interface BuiltIslands {
  render: RenderIsland
  /** Style sheets that the components import. */
  css: string
  /** Files written to `public/assets`. */
  made: string[]
  /** Files that were bundled, from the root of the project. */
  inputs: string[]
}

const own = 'lib/markdown/mdx/islands'

/**
 * Bundles the `'use client'` files of a post: for browsers, where what several of them import is loaded once, and for
 * rendering them here. React is Preact in both (docs/decisions/0047).
 * @param found in any order: they are found by what is read first, and names of bundles must not depend on that
 */
export async function buildIslands(found: readonly IslandFile[]): Promise<BuiltIslands> {
  const files = found.toSorted((one, other) => (one.file < other.file ? -1 : 1))
  if (files.length === 0) return { render: islandRenderer(new Map()), css: '', made: [], inputs: [] }
  const browser = await build({
    ...shared,
    ...entriesOf(files, [{ in: `${own}/browser.ts`, out: 'runtime' }]), // so that it is a file of its own
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [entries(files, 'browser'), preact()],
  })
  const server = await build({
    ...shared,
    ...entriesOf(files),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['preact', 'preact/*', 'preact-render-to-string'],
    outdir: folder, // where it is loaded from, for its source map
    sourcemap: 'inline',
    plugins: [entries(files, 'server'), preact()],
  })
  const built = new Map<string, BuiltIsland>()
  const made: string[] = []
  let css = ''
  for (const { path: name, text } of browser.outputFiles) {
    if (name.endsWith('.css')) css += text
    else made.push(publishScript(path.basename(name), text))
  }
  for (const { file } of files.map(inProject)) {
    const find = (outputs: Record<string, { entryPoint?: string }>) =>
      path.basename(Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `${kind}:${file}`)![0])
    const script = find(server.metafile.outputs)
    const { text } = server.outputFiles.find(({ path: name }) => path.basename(name) === script)!
    built.set(path.resolve(file), {
      url: `/assets/islands/${find(browser.metafile.outputs)}`,
      exports: await load(text),
    })
  }
  return { render: islandRenderer(built), css, made, inputs: listInputs(browser) }
}

const kind = 'island'

/** A path from the root of the project: names of bundles must not depend on where that lies. */
const inProject = <Of extends { file: string }>(one: Of): Of => ({ ...one, file: path.relative('.', one.file) })

/** Names by file; two files of one name get different ones by their hash. */
const entriesOf = (files: readonly IslandFile[], others: { in: string; out: string }[] = []) =>
  ({
    entryPoints: [
      ...files.map(inProject).map(({ file }) => ({ in: `${kind}:${file}`, out: path.parse(file).name })),
      ...others,
    ],
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    outdir: 'islands',
  }) satisfies BuildOptions

/** Each entry exports what the file does, and what renders or hydrates it. */
function entries(files: readonly IslandFile[], side: 'browser' | 'server'): Plugin {
  return {
    name: 'entries',
    setup(bundler) {
      bundler.onResolve({ filter: /^island:/ }, ({ path: name }) => ({
        path: name.slice(kind.length + 1),
        namespace: kind,
      }))
      bundler.onLoad({ filter: /.*/, namespace: kind }, ({ path: file }) => {
        const { exports } = files.map(inProject).find((one) => one.file === file)!
        const from = JSON.stringify(`./${file}`)
        return {
          contents: [
            `export * from ${from}`,
            exports.includes('default') ? `export { default } from ${from}` : '',
            `export * from './${own}/${side}.ts'`,
          ].join('\n'),
          resolveDir: process.cwd(),
        }
      })
    },
  }
}

/** React's packages, as components and the libraries that they use import them. */
function preact(): Plugin {
  return {
    name: 'preact',
    setup(bundler) {
      bundler.onResolve({ filter: /^react(?:-dom)?(?:\/.*)?$/ }, async ({ path: name, resolveDir, kind: how }) => {
        if (name === 'react') return { path: path.resolve(own, 'react.js') }
        const inner = name === 'react-dom' ? 'preact/compat' : name.replace(/^react(?:-dom)?/, 'preact/compat')
        return bundler.resolve(inner, { resolveDir: path.resolve(own), kind: how, importer: resolveDir })
      })
    },
  }
}
