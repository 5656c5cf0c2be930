import { readFileSync } from 'node:fs'
import path from 'node:path'
import { site } from '@/site.config'

/** A style of the Citation Style Language (https://citationstyles.org). */
export interface Style {
  /** Its path. */
  name: string
  text: string
}

/** @throws the file system's error */
export function readStyle(file: string): Style {
  const text = readFileSync(path.join(/*turbopackIgnore: true*/ file), 'utf8')
  return { name: file, text: text.replace(/^\uFEFF/, '') }
}

let known: Style | undefined

/**
 * The site's own style (`citationStyle` of `site.config.ts`); undefined without one, or when it cannot be read, which the
 * check reports (`check-style.ts`).
 */
export function loadStyle(): Style | undefined {
  if (!site.citationStyle) return undefined
  try {
    known ??= readStyle(site.citationStyle)
    return known
  } catch {
    return undefined
  }
}
