import { build } from 'esbuild'

/**
 * One file for `server/`, which has no compiler and, in a release, few packages: the search with all that it is made of
 * but SQLite. What compiles posts is for `npm run dev`, which has no such thread.
 */
export async function buildSearchThread(): Promise<void> {
  await build({
    entryPoints: ['lib/search/run-thread.ts'],
    outfile: '.generated/search-thread.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['libsql', '*/build-posts'],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'warning',
  })
}
