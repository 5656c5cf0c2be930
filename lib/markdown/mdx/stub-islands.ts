import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

/** A component file that is sent to the reader. */
export interface IslandFile {
  /** Absolute path. */
  file: string
  /** Names of its exports. */
  exports: string[]
}

/**
 * Replaces each file that begins with `'use client'` by components that render a `<post-island>` element with the file,
 * the name of the component and its props. What stands in it is rendered afterwards (`render-islands.ts`).
 */
export function stubIslands(found: IslandFile[]): Plugin {
  return {
    name: 'islands',
    setup(bundler) {
      bundler.onLoad({ filter: /\.[jt]sx?$/ }, async ({ path: file }) => {
        if (!isClient(await readFile(file, 'utf8'))) return undefined
        const island = { file, exports: await listExports(file) }
        found.push(island)
        return { contents: writeStub(island), loader: 'js', resolveDir: path.resolve('lib/markdown/mdx') }
      })
    },
  }
}

/** Whether a file begins with the directive, after comments. */
const isClient = (text: string) => /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(['"])use client\1/.test(text)

async function listExports(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: false,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    outdir: path.dirname(file),
  })
  return Object.values(metafile.outputs).flatMap((output) => output.exports)
}

function writeStub({ file, exports }: IslandFile): string {
  const components = exports.filter((name) => /^[A-Z]|^default$/.test(name))
  const lines = components.map(
    (name) =>
      `export ${name === 'default' ? 'default' : `const ${name} =`} island(${JSON.stringify(file)}, ${JSON.stringify(name)})`,
  )
  return [`import { island } from './island-stub'`, ...lines].join('\n')
}
