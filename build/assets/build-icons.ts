import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { writeWhole } from '@/lib/files/write-whole'
import { markFile } from './build-mark'

const source = markFile
const directory = 'public/assets/icons'

/** URLs of the icons by their use. */
export interface Icons {
  small: string
  large: string
  maskable: string
  apple: string
}

/**
 * Renders the home screen icons from the SVG. A maskable icon keeps the drawing inside the safe zone, a circle of 80 %
 * (https://w3c.github.io/manifest/#icon-masks); iOS shows transparency as black, so that icon is opaque.
 */
export async function buildIcons(ground: string): Promise<Icons> {
  mkdirSync(directory, { recursive: true })
  await buildFavicon()
  return {
    small: await buildIcon('icon', 192, { ground: '#0000', share: 1 }),
    large: await buildIcon('icon', 512, { ground: '#0000', share: 1 }),
    maskable: await buildIcon('maskable', 512, { ground, share: 0.7 }),
    apple: await buildIcon('apple', 180, { ground, share: 0.9 }),
  }
}

async function buildIcon(name: string, size: number, look: { ground: string; share: number }): Promise<string> {
  const key = createHash('sha256').update(readFileSync(source)).update(JSON.stringify(look)).digest('hex').slice(0, 12)
  const file = path.join(directory, `${name}-${size}-${key}.png`)
  if (!existsSync(file)) {
    const inner = Math.round(size * look.share)
    const drawing = await draw(inner)
    const canvas = sharp({ create: { width: size, height: size, channels: 4, background: look.ground } })
    const icon = canvas.composite([{ input: drawing }]).png({ palette: true })
    writeWhole(file, await (look.share < 1 ? icon.removeAlpha() : icon).toBuffer())
  }
  return file.replace(/^public/, '')
}

/** @returns the drawing as PNG; the SVG is 32 pixels wide */
const draw = (pixels: number) =>
  sharp(readFileSync(source), { density: 72 * (pixels / 32) })
    .resize(pixels)
    .png()
    .toBuffer()

/** `/favicon.ico`, an ICO file with one PNG in it, for clients that do not read the page's `<link>`. */
async function buildFavicon(): Promise<void> {
  const [image, size] = [await draw(32), 32]
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2) // an icon, not a cursor
  header.writeUInt16LE(1, 4) // number of images
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10) // colour planes
  header.writeUInt16LE(32, 12) // bits per pixel
  header.writeUInt32LE(image.length, 14)
  header.writeUInt32LE(header.length, 18) // offset of the image
  writeWhole('public/favicon.ico', Buffer.concat([header, image]))
}
