import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildResult, build, type Message, type OutputFile, type Plugin, transform } from 'esbuild'
import { writeWhole } from '@/lib/files/write-whole'
import { say } from '@/lib/i18n/authors'
import type { Problems } from '@/lib/text/problems'
import type { CodeModule } from './code-module'
import { environment } from './place-errors'
import { type IslandFile, stubIslands } from './stub-islands'

/** Where bundles are written to be imported; they name packages, so it must lie in the project. */
export const folder = '.generated/mdx'

export interface Bundle {
  exports: Record<string, unknown>
  islands: IslandFile[]
  /** Style sheet of the components, if they import any. */
  css: string
  /** Files that were bundled, from the root of the project. */
  inputs: string[]
}

/** Text beside a post that may be imported as a string. */
const loaders = { '.csv': 'text', '.txt': 'text', '.svg': 'text' } as const

/**
 * Bundles and loads the code of a post.
 * @param file the post, from the root of the project
 * @returns undefined after adding the problems
 */
export async function bundleCode(code: CodeModule, file: string, problems: Problems): Promise<Bundle | undefined> {
  const islands: IslandFile[] = []
  const whole = path.resolve(file)
  const result = await build({
    stdin: { contents: code.text, resolveDir: path.dirname(whole), sourcefile: whole, loader: 'jsx' },
    ...shared,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: { 'process.env': environment, 'process.env.NODE_ENV': '"production"' },
    sourcemap: 'inline',
    outfile: path.resolve(folder, 'code.mjs'),
    plugins: [stubIslands(islands, problems), keepPackages, refusePosts],
  }).catch(({ errors }: { errors: Message[] }) => reportMessages(errors, code, file, problems))
  if (!result) return undefined
  const script = textOf(result.outputFiles, '.mjs')
  return {
    exports: await load(script),
    islands,
    css: textOf(result.outputFiles, '.css'),
    inputs: listInputs(result),
  }
}

export const shared = {
  bundle: true,
  write: false,
  metafile: true,
  logLevel: 'silent',
  jsx: 'automatic',
  charset: 'utf8',
  loader: loaders,
} as const

/** Imports a bundle under a name of its content, so that an edit is not answered by the module loaded before. */
export async function load(script: string): Promise<Record<string, unknown>> {
  mkdirSync(folder, { recursive: true })
  const file = path.resolve(folder, `${hashOf(script)}.mjs`)
  if (!existsSync(file)) writeWhole(file, script)
  process.setSourceMapsEnabled(true)
  return import(/*turbopackIgnore: true*/ pathToFileURL(file).href)
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Where scripts and style sheets for browsers are published. */
const published = 'public/assets/islands'

/** @returns the path of the file */
export function publishScript(name: string, text: string): string {
  mkdirSync(published, { recursive: true })
  const file = path.join(published, name)
  if (!existsSync(file)) writeWhole(file, text) // its name holds a hash of the text
  return file
}

/** Publishes a style sheet, if there is any. */
export async function publishStyle(text: string): Promise<{ file: string; url: string } | undefined> {
  if (text === '') return undefined
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'es2022' })
  const file = publishScript(`style-${hashOf(code)}.css`, code)
  return { file, url: file.replace(/^public/, '') }
}

function textOf(files: readonly OutputFile[], end: string): string {
  return files.find(({ path: name }) => name.endsWith(end))?.text ?? ''
}

/** The input files in the project, without those of packages. */
export function listInputs({ metafile }: BuildResult<{ metafile: true }>): string[] {
  return Object.keys(metafile.inputs).filter((name) => !/(?:^|\/)node_modules\/|^<|:/.test(name))
}

/** Packages are not bundled, so that one of them is not there twice; one that is missing is found here, with its place. */
const keepPackages: Plugin = {
  name: 'keep-packages',
  setup(bundler) {
    const inner = Symbol('resolved by the bundler')
    bundler.onResolve({ filter: /^[^./]/ }, async ({ path: name, importer, kind, pluginData, resolveDir }) => {
      if (pluginData === inner) return undefined
      const found = await bundler.resolve(name, { importer, kind, resolveDir, pluginData: inner })
      return found.path.includes('/node_modules/') ? { path: name, external: true } : found
    })
  },
}

const refusePosts: Plugin = {
  name: 'refuse-posts',
  setup(bundler) {
    bundler.onLoad({ filter: /\.mdx?$/ }, () => ({
      errors: [{ text: say.components.importsMarkdown[0], notes: [{ text: say.components.importsMarkdown[1] }] }],
    }))
  },
}

/** Adds messages of esbuild as problems: of the post, or of the file that it imports. */
export function reportMessages(messages: Message[], code: CodeModule, file: string, problems: Problems): undefined {
  if (!messages) throw new Error('the bundler has failed without a message')
  for (const { text, location, notes } of messages) {
    const advice = notes[0]?.text ?? say.components[remedies.find(([pattern]) => pattern.test(text))?.[1] ?? 'mendCode']
    const [message, remedy] = say.components.bundler(text, advice)
    if (!location || path.resolve(location.file) === path.resolve(file)) {
      problems.error(location ? code.placeOf(location.line, location.column + 1) : undefined, message, remedy)
    } else {
      const { line, column } = location
      const name = path.relative('.', path.resolve(location.file))
      problems.list.push({ file: name, line, column: column + 1, message, remedy, severity: 'error' })
    }
  }
}

const remedies = [
  [/Could not resolve "\./, 'path'],
  [/Could not resolve/, 'install'],
  [/No loader is configured for "\.(?:png|jpe?g|gif|webp|avif|mp4)"/, 'asPicture'],
  [/islands\/react\.js/, 'preact'],
  [/No matching export/, 'exportName'],
  [/has already been declared/, 'otherName'],
  [/Multiple exports|default/, 'noDefault'],
] as const
