import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { findPackageFile } from '@/lib/files/package-file'

/** Complete fonts, because cards are drawn at run time (`lib/cards/draw-card.ts`). */
const fonts = {
  'text-400.otf': 'pretendard/dist/public/static/Pretendard-Regular.otf',
  'text-700.otf': 'pretendard/dist/public/static/Pretendard-Bold.otf',
  'mathematics.ttf': 'katex/dist/fonts/KaTeX_Main-Regular.ttf',
  'others.ttf': 'd2coding/fonts/d2coding-full.ttf',
}

/** Copies them to one folder that is part of a deployment (`outputFileTracingIncludes`). */
export function copyCardFonts(): void {
  const directory = '.generated/card-fonts'
  mkdirSync(directory, { recursive: true })
  for (const [name, file] of Object.entries(fonts)) cpSync(findPackageFile(file), path.join(directory, name))
}
