import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { findPackageFile } from './package-file'

/** Whole fonts, for words that nobody knows yet (`lib/cards/draw-card.ts`). */
const fonts = {
  'text-400.otf': 'pretendard/dist/public/static/Pretendard-Regular.otf',
  'text-700.otf': 'pretendard/dist/public/static/Pretendard-Bold.otf',
  'mathematics.ttf': 'katex/dist/fonts/KaTeX_Main-Regular.ttf',
  'others.ttf': 'd2coding/fonts/d2coding-full.ttf',
}

/** Copies them to one place, which deployments take along. */
export function copyCardFonts(): void {
  const directory = '.generated/card-fonts'
  mkdirSync(directory, { recursive: true })
  for (const [name, file] of Object.entries(fonts)) cpSync(findPackageFile(file), path.join(directory, name))
}
