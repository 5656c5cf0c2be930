import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { writeWhole } from '@/lib/write-whole'

const source = 'app/icon.svg'
const directory = 'public/assets/icons'

/** URLs of the icons by their use. */
export interface Icons {
  small: string
  large: string
  maskable: string
  apple: string
}

/**
 * The icons of a home screen, from the one drawing. A maskable icon keeps the drawing in the circle of 80 % that
 * every mask leaves (https://w3c.github.io/manifest/#icon-masks); iOS shows what is transparent as black.
 */
export async function buildIcons(ground: string): Promise<Icons> {
  mkdirSync(directory, { recursive: true })
  return {
    small: await buildIcon('icon', 192, { ground: '#0000', share: 1 }),
    large: await buildIcon('icon', 512, { ground: '#0000', share: 1 }),
    maskable: await buildIcon('maskable', 512, { ground, share: 0.7 }),
    apple: await buildIcon('apple', 180, { ground, share: 0.9 }),
  }
}

async function buildIcon(name: string, size: number, look: { ground: string; share: number }): Promise<string> {
  const svg = readFileSync(source)
  const key = createHash('sha256').update(svg).update(JSON.stringify(look)).digest('hex').slice(0, 12)
  const file = path.join(directory, `${name}-${size}-${key}.png`)
  if (!existsSync(file)) {
    const inner = Math.round(size * look.share)
    const drawing = await sharp(svg, { density: 72 * (inner / 32) })
      .resize(inner)
      .toBuffer()
    const canvas = sharp({ create: { width: size, height: size, channels: 4, background: look.ground } })
    const icon = canvas.composite([{ input: drawing }]).png({ palette: true })
    writeWhole(file, await (look.share < 1 ? icon.removeAlpha() : icon).toBuffer())
  }
  return file.replace(/^public/, '')
}
