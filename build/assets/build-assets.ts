import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Metafile } from 'esbuild'
import { type Colour, getColour, readTokens } from '@/lib/theme/read-theme'
import { isExport, site } from '@/site.config'
import { buildFeedStyle } from './build-feed-style'
import { buildFonts } from './build-fonts'
import { buildIcons, type Icons } from './build-icons'
import { buildKatex } from './build-katex'
import { buildMark } from './build-mark'
import { buildWorker } from './build-worker'
import { copyCardFonts } from './card-fonts'
import { hashSources } from './hash-sources'
import { writeIfChanged } from './write-if-changed'

/** URLs and versions of generated files, for `app` and `lib`; imported as `.generated/manifest.json`. */
export interface Manifest {
  /** Hash of the compiler of posts, part of the key of cached bodies. */
  pipeline: string
  /** Hash of the code that draws cards. */
  cards: string
  /** URLs of the scripts of `enhance/`, and of style sheets that not every page needs. */
  main: string
  theme: string
  math: string
  /** Style of films, sounds, galleries and cards, and the script of frames: only pages with them request these. */
  media: string
  embeds: string
  /** Script of the offline page. */
  offline: string
  icons: Icons
  /** Colours of the theme that are needed outside of style sheets. */
  colours: Record<(typeof named)[number], Colour>
}

const named = ['paper', 'ink', 'muted', 'accent'] as const

const published = 'public/assets'

/**
 * Generates files that Next's build needs: browser scripts, fonts subset to the characters of the site, KaTeX's style
 * sheet, icons, the service worker. File names contain a hash of the content, so browsers cache them for ever; `/sw.js`
 * and `/favicon.ico` have fixed names.
 */
export async function buildAssets(offline = site.offline): Promise<Manifest> {
  mkdirSync(published, { recursive: true })
  mkdirSync('.generated', { recursive: true })
  removeOld(/^(?:(?:main|theme|offline|embeds|chunk)-.*\.js|media-.*\.css)$/)
  const scripts = await buildScripts()
  const colours = readColours()
  buildMark({ paper: colours.paper.light, ink: colours.ink.light, accent: colours.accent.light })
  const icons = await buildIcons(colours.paper.light)
  const cards = hashSources(['lib/cards'])
  const manifest = { pipeline: hashPipeline(), cards, ...scripts, math: await buildKatex(), icons, colours }
  await buildFonts()
  buildFeedStyle()
  await buildWorker(offline)
  copyCardFonts()
  writeIfChanged('.generated/edits.json', JSON.stringify({ edits: 0, problems: [] })) // lib/content/writing.ts
  // Defaults; in a build build/plan-pages.ts writes them. What posts were compiled to is read by a built site alone, and
  // stays: a check may run beside a build.
  writeIfChanged('.generated/kept-pages.json', '[]')
  for (const file of ['.generated/bodies.json', '.generated/covers.json'])
    if (!existsSync(file)) writeFileSync(file, '{}')
  writeIfChanged('.generated/manifest.json', JSON.stringify(manifest, null, 2))
  return manifest
}

async function buildScripts(): Promise<Pick<Manifest, 'main' | 'theme' | 'offline' | 'embeds' | 'media'>> {
  const shared = {
    bundle: true,
    minify: true,
    target: 'es2022',
    outdir: published,
    metafile: true,
    logLevel: 'warning',
    loader: { '.css': 'text' },
    define: { BASE_PATH: JSON.stringify(site.basePath), IS_EXPORT: String(isExport) },
  } as const
  const main = await build({
    ...shared,
    entryPoints: ['enhance/main.ts'],
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
  })
  const alone = (file: string) => build({ ...shared, entryPoints: [file], format: 'iife', entryNames: '[name]-[hash]' })
  const theme = await alone('enhance/theme.ts')
  const offline = await alone('enhance/offline.ts')
  const embeds = await alone('enhance/embeds.ts')
  const { loader, ...sheet } = shared
  const media = await build({ ...sheet, entryPoints: ['components/post/media.css'], entryNames: '[name]-[hash]' })
  return {
    main: urlOfEntry(main.metafile, 'enhance/main.ts'),
    theme: urlOfEntry(theme.metafile, 'enhance/theme.ts'),
    offline: urlOfEntry(offline.metafile, 'enhance/offline.ts'),
    embeds: urlOfEntry(embeds.metafile, 'enhance/embeds.ts'),
    media: urlOfEntry(media.metafile, 'components/post/media.css'),
  }
}

/** Chunks that are imported dynamically have an `entryPoint`, too. */
function urlOfEntry({ outputs }: Metafile, source: string): string {
  const entry = Object.entries(outputs).find(([, output]) => output.entryPoint === source)
  return entry![0].replace(/^public/, '')
}

function readColours(): Manifest['colours'] {
  const tokens = readTokens()
  const entries = named.map((name) => [name, getColour(`--${name}`, tokens)])
  return Object.fromEntries(entries) as Manifest['colours']
}

/** The compiler's sources, its messages and the versions of its dependencies. */
const hashPipeline = () => hashSources(['lib/markdown', 'lib/bibliography', 'lib/i18n', 'messages.ts'])

function removeOld(pattern: RegExp): void {
  for (const name of readdirSync(published)) if (pattern.test(name)) rmSync(path.join(published, name))
}
