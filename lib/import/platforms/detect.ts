import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Folder } from '@/lib/import/folder'
import { findLayout } from './markdown-flavours'
import type { Platform } from './names'
import { pageName } from './notion'
import { isWordPress } from './wordpress'

/** Finds out where a folder comes from: by names that its platform gives, else it is a folder of Markdown. */
export function detectPlatform(root: string): Platform {
  const folder = new Folder(root)
  const { names } = folder
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  const begins = (name: string) => readFileSync(folder.find(name)!, 'utf8').slice(0, 4000)
  const hasDated = has(/(?:^|\/)_posts\/(?:.*\/)?\d{4}-\d{1,2}-\d{1,2}-[^/]+$/)
  // Many sites still hold the export that they were made of.
  if (has(/^_config\.ya?ml$/) && hasDated) return 'jekyll'
  if (names.some((name) => /\.xml$/.test(name) && isWordPress(begins(name)))) return 'wordpress'
  if (has(/(?:^|\/)(\d+)\/\1[^/]*\.html?$/)) return 'tistory'
  if (names.some((name) => pageName.test(path.posix.basename(name)))) return 'notion'
  if (findLayout(folder).flavour.name !== 'Markdown') return 'markdown'
  if (has(/^(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)$/) && has(/^content\//)) return 'hugo'
  if (hasDated) return 'jekyll'
  if (has(/\.ipynb$/i) && !has(/\.(?:md|mdx|markdown|qmd)$/i)) return 'notebook'
  const backup = names.find((name) => /(?:^|\/)content\/[^/]+\.md$/.test(name))
  const head = backup && begins(backup)
  if (head && /^---\ntitle: ".*"\ndescription: ".*"\ndate: \S+Z?\ntags: \[/m.test(head)) return 'velog'
  return 'markdown'
}
