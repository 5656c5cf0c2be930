import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { writeWhole } from '@/lib/files/write-whole'
import type { Block } from './find-line'
import { insertBlock } from './insert-block'
import { storePicture } from './store-picture'

/** Where a picture goes. */
export interface Place {
  /** Path of the post. */
  file: string
  /** @returns the line after which it stands; undefined: it is not known */
  findLine(block: Block): Promise<number | undefined>
}

/** What the page says then. `line`: where it stands; without, the Markdown is for the clipboard. */
export interface Stored {
  name: string
  markdown: string
  line?: number
}

export type Refused = 'elsewhere' | 'unknown' | 'large' | 'odd'
const statuses: Record<Refused, number> = { elsewhere: 403, unknown: 404, large: 413, odd: 415 }

/** Bytes of the largest picture. */
export const largest = 30 * 2 ** 20

/**
 * `POST ?page=&name=` with the bytes of a picture: stores it beside the post of the page, and writes it into the post
 * after the block (`block`, `of`, `tag`) or line (`line`) that is named. Only `npm run dev` answers it.
 */
export async function receivePicture(
  request: Request,
  findPlace: (page: string) => Place | undefined,
  siteUrl: string,
): Promise<Response> {
  if (!isOwn(request, siteUrl)) return refuse('elsewhere')
  const { searchParams } = new URL(request.url)
  const place = findPlace(searchParams.get('page') ?? '')
  if (!place) return refuse('unknown')
  const bytes = await readBytes(request)
  if (!bytes) return refuse('large')
  // The line is looked for first: the picture is new to the compiler, which would read the post again.
  const line = await readLine(searchParams, place)
  const name = await storePicture(bytes, searchParams.get('name') ?? '', path.dirname(place.file))
  if (!name) return refuse('odd')
  const markdown = `![](./${name})`
  if (line === undefined) return Response.json({ name, markdown } satisfies Stored)
  const inserted = insertBlock(readFileSync(place.file, 'utf8'), line, markdown)
  writeWhole(place.file, inserted.text)
  return Response.json({ name, markdown, line: inserted.line } satisfies Stored)
}

const refuse = (reason: Refused) => Response.json({ reason }, { status: statuses[reason] })

/**
 * Whether a page of this very site asks. Another site can send a form, but not another `Origin`; and a name of its own
 * that leads here (DNS rebinding) is neither an address nor the site's.
 */
export function isOwn({ headers }: Request, siteUrl: string): boolean {
  const host = headers.get('host') ?? ''
  const origin = headers.get('origin') ?? ''
  if (!URL.canParse(origin) || new URL(origin).host !== host) return false
  if ((headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin') return false
  const { hostname } = new URL(origin)
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  return isLocal || isIP(hostname.replace(/^\[|\]$/g, '')) > 0 || hostname === new URL(siteUrl).hostname
}

/** @returns undefined for too many; their number is counted, whatever the header says */
async function readBytes({ body }: Request): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > largest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function readLine(given: URLSearchParams, place: Place): Promise<number | undefined> {
  const line = Number(given.get('line') ?? Number.NaN)
  if (Number.isInteger(line) && line > 0) return line
  const [index, of] = [Number(given.get('block') ?? Number.NaN), Number(given.get('of') ?? Number.NaN)]
  return Number.isInteger(index) && index >= 0 ? place.findLine({ index, of, tag: given.get('tag') ?? '' }) : undefined
}
