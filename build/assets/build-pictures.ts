import { build } from 'esbuild'

/** The script with which an author's pictures are received (`app/api/pictures`): only `npm run dev` builds it, and not into `public`. */
export async function buildPictures(): Promise<void> {
  await build({
    entryPoints: ['enhance/pictures.ts'],
    bundle: true,
    target: 'es2022',
    outfile: '.generated/pictures.js',
    format: 'iife',
    logLevel: 'warning',
  })
}
