import { build } from 'esbuild'

/**
 * Bundles the search into one file for `server/`, which has no compiler and, in a release, few packages. SQLite stays
 * external, and so does the code that compiles posts, which only `npm run dev` uses.
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
