import { build } from 'esbuild'

/** Bundles the worker that searches exported files in browsers. @returns the script */
export async function buildSearchEngine(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/shards/run-engine.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  })
  return outputFiles[0]!.text
}
