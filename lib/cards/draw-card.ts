import { readFile } from 'node:fs/promises'
import path from 'node:path'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import type { Card } from './card'
import { layOutCard } from './card-layout'
import { cardSize } from './card-size'

/** Copied by `build/assets/card-fonts.ts`. */
const files = [
  { name: 'text', weight: 400, file: 'text-400.otf' },
  { name: 'text', weight: 700, file: 'text-700.otf' },
  { name: 'mathematics', weight: 400, file: 'mathematics.ttf' },
  { name: 'others', weight: 400, file: 'others.ttf' },
] as const

let fonts: Promise<Font[]> | undefined

/** Loaded with the first card and kept in memory: 7 MB. */
export function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    files.map(async ({ name, weight, file }) => ({
      name,
      weight,
      data: await readFile(path.join(process.cwd(), '.generated/card-fonts', file)),
    })),
  )
  return fonts
}

/** A card as a PNG of 1200×630, 10 to 40 KB. The same texts give the same bytes. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = await satori(layOutCard(onlyLetters(card)), { ...cardSize, fonts: await loadFonts() })
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7 }).toBuffer()
}

/** Removes emoji, for which no font here has glyphs; mathematical letters such as 𝓛 and ℝ become L and R. */
function onlyLetters(card: Card): Card {
  const clean = (text: string) =>
    text
      .replace(/\p{Extended_Pictographic}|[\u200d\ufe0f]|[\u{1f1e6}-\u{1f1ff}]/gu, '')
      .replace(/[\u{1d400}-\u{1d7ff}ℊ-ℕℙ-ℝ]/gu, (sign) => sign.normalize('NFKC'))
      .trim()
  return {
    title: clean(card.title),
    label: card.label && clean(card.label),
    subtitle: card.subtitle && clean(card.subtitle),
    notes: card.notes.map(clean),
    site: clean(card.site),
  }
}
