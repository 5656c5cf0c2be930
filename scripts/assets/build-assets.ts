import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build, type Metafile } from 'esbuild'
import { buildFonts } from './build-fonts'
import { buildKatex } from './build-katex'
import { writeIfChanged } from './write-if-changed'

/** What `app` and `lib` know of generated files; imported as `.generated/manifest.json`. */
export interface Manifest {
  /** Changes with the compiler of posts: part of the key of cached bodies. */
  pipeline: string
  /** URLs of the scripts of `enhance/` and of the style sheet for formulas. */
  main: string
  theme: string
  math: string
}

const published = 'public/assets'

/**
 * Makes what is generated before Next runs: the browser's scripts, fonts cut to the characters of the
 * site, KaTeX's style. Names carry a hash of the content, so the files are cached for ever.
 */
export async function buildAssets(): Promise<Manifest> {
  mkdirSync(published, { recursive: true })
  mkdirSync('.generated', { recursive: true })
  removeOld(/^(main|theme|chunk)-.*\.js$/)
  const scripts = await buildScripts()
  const manifest = { pipeline: hashPipeline(), ...scripts, math: await buildKatex() }
  await buildFonts()
  writeIfChanged('.generated/edits.json', JSON.stringify({ edits: 0, problems: [] })) // lib/writing.ts
  writeIfChanged('.generated/manifest.json', JSON.stringify(manifest, null, 2))
  return manifest
}

async function buildScripts(): Promise<Pick<Manifest, 'main' | 'theme'>> {
  const shared = {
    bundle: true,
    minify: true,
    target: 'es2022',
    outdir: published,
    metafile: true,
    logLevel: 'warning',
    loader: { '.css': 'text' },
  } as const
  const main = await build({
    ...shared,
    entryPoints: ['enhance/main.ts'],
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
  })
  const theme = await build({
    ...shared,
    entryPoints: ['enhance/theme.ts'],
    format: 'iife',
    entryNames: '[name]-[hash]',
  })
  return { main: urlOfEntry(main.metafile), theme: urlOfEntry(theme.metafile) }
}

function urlOfEntry({ outputs }: Metafile): string {
  const entry = Object.entries(outputs).find(([, output]) => output.entryPoint)
  return entry![0].replace(/^public/, '')
}

/** The compiler's own sources, its words and the versions of what it is built on. */
function hashPipeline(): string {
  const sources = ['lib/markdown', 'lib/bibliography', 'lib/i18n'].flatMap((directory) =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => path.join(directory, name)),
  )
  return hash([...sources, 'package.json'].map((file) => readFileSync(file, 'utf8')).join('\n'))
}

function removeOld(pattern: RegExp): void {
  for (const name of readdirSync(published)) if (pattern.test(name)) rmSync(path.join(published, name))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
