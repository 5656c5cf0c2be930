import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const folder = 'components/figures'
const figures = readdirSync(folder).filter(
  (name) => name.endsWith('.tsx') && readFileSync(`${folder}/${name}`, 'utf8').startsWith("'use client'"),
)

/** Bytes, compressed, of what a reader loads for one figure beside Preact. */
async function measure(name: string): Promise<{ script: number; style: number }> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${name}`],
    outdir: 'measured',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    external: ['react', 'react/jsx-runtime'],
  })
  const sizeOf = (end: string) => gzipSync(outputFiles.find(({ path }) => path.endsWith(end))!.contents).length
  return { script: sizeOf('.js'), style: sizeOf('.css') }
}

test('a figure loads at most 6 KB of script and 2 KB of style of its own', async (context) => {
  assert.ok(figures.length >= 8)
  for (const name of figures) {
    const { script, style } = await measure(name)
    context.diagnostic(`${name}: ${script} bytes of script, ${style} of style`)
    assert.ok(script <= 6 * 1024, `${name}: ${script} bytes of script`)
    assert.ok(style <= 2 * 1024, `${name}: ${style} bytes of style`)
  }
})
