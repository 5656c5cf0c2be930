import { readFileSync } from 'node:fs'
import { findPlace } from '@/lib/writing/find-place'
import { receivePicture } from '@/lib/writing/receive-picture'
import { site } from '@/site.config'

/*
 * Pictures that an author pastes into a page or drops on it. Like `page.dev.tsx`, this file is a route in `npm run dev`
 * only: a build has neither the script nor the address.
 */

/** The script of pages, which `build/dev.ts` has built. */
export function GET(): Response {
  const script = readFileSync('.generated/pictures.js', 'utf8')
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}

export const POST = (request: Request) => receivePicture(request, findPlace, site.url)
