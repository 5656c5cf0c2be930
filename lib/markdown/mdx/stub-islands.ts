import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'

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
export function stubIslands(found: IslandFile[], problems: Problems): Plugin {
  return {
    name: 'islands',
    setup(bundler) {
      bundler.onLoad({ filter: /\.[jt]sx?$/ }, async ({ path: file }) => {
        const text = await readFile(file, 'utf8')
        if (!isClient(text)) {
          warnOfHooks(text, file, problems)
          return undefined
        }
        const island = { file, exports: await listExports(file) }
        found.push(island)
        return { contents: writeStub(island), loader: 'js', resolveDir: path.resolve('lib/markdown/mdx') }
      })
    },
  }
}

/** State in a file that only the build runs: what it draws would never change, without a word. */
function warnOfHooks(text: string, file: string, problems: Problems): void {
  const index = text.search(/\buse(?:State|Reducer|Effect|LayoutEffect)\s*[(<]/)
  if (index === -1 || file.includes(`${path.sep}node_modules${path.sep}`)) return
  const before = text.slice(0, index).split('\n')
  problems.list.push({
    file: path.relative('.', file),
    line: before.length,
    column: before.at(-1)!.length + 1,
    message: say.components.stateless[0],
    remedy: say.components.stateless[1],
    severity: 'warning',
  })
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
