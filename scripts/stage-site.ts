import { cpSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runIn } from './run'

/** What a copy of the site needs to be built; `node_modules` is found in a folder above. */
const parts = [
  'app',
  'components',
  'docs/writing',
  'docs/writing.md',
  'enhance',
  'lib',
  'scripts',
  'server',
  'public/feed.css',
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
}

/** Builds a staged copy as `npm run build` builds the site. */
export function buildSite(directory: string, env: Record<string, string> = {}): Promise<void> {
  return runIn(directory, 'tsx', ['scripts/build.ts'], env)
}
