import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { linkFolder } from '@/build/link-file'
import { pathOfPackages } from '@/build/path-of-packages'
import { runIn } from '@/build/run'

/** What a copy of the site needs to be built; `node_modules` is found in a folder above. */
const parts = [
  'app',
  'build',
  'cli',
  'components',
  'docs/writing',
  'docs/writing.md',
  'docs/writing.ko.md',
  'enhance',
  'lib',
  'server',
  'public/speculation-rules.json',
  'public/speculation-rules-pointer.json',
  'cache-handler.js',
  'contentlayer.config.ts',
  'next.config.js',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'site.config.ts',
  'tsconfig.json',
]

/**
 * Makes a copy of the site below this folder, so that tests and measurements build other content
 * without touching the real build. The caller fills `<directory>/content`.
 */
export function stageSite(directory: string): void {
  for (const part of [...parts, 'content']) rmSync(path.join(directory, part), { recursive: true, force: true })
  mkdirSync(path.join(directory, 'content'), { recursive: true })
  for (const part of parts) cpSync(part, path.join(directory, part), { recursive: true })
  // Words and colours of no owner.
  cpSync('lib/i18n/fixtures/no-messages.ts', path.join(directory, 'messages.ts'))
  writeFileSync(path.join(directory, 'theme.css'), '')
}

/** Gives the copies in a folder packages of their own, as an installation has them; they take no room. */
export function stagePackages(folder: string): void {
  const installed = 'node_modules/.package-lock.json' // npm's own record
  const staged = path.join(folder, installed)
  if (existsSync(staged) && readFileSync(staged, 'utf8') === readFileSync(installed, 'utf8')) return
  rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true })
  linkFolder('node_modules', path.join(folder, 'node_modules'))
}

/** Builds a staged copy as `npm run build` builds the site. */
export function buildSite(directory: string, env: Record<string, string> = {}): Promise<void> {
  return runIn(directory, 'tsx', ['build/build.ts'], { PATH: pathOfPackages(directory), ...env })
}
