import path from 'node:path'
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny'
import { listOwnNames, Refusal, readOwnText } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import type { Folders } from '@/lib/markdown/drawings/find-picture-file'
import type { Captions, ImageAsset } from '@/lib/markdown/drawings/image-asset'
import { hashOf, publish, urlOf } from '@/lib/markdown/drawings/publish'
import type { Place, Problems } from '@/lib/text/problems'
import { type MediaKind, sayLarge } from './media-kinds'

/** Where films, sounds and files of posts are served from; readers' copies for offline reading leave them out. */
export const publishedMedia = 'public/assets/media'

const convert = (file: string) => `ffmpeg -i ${path.basename(file)} -movflags +faststart ${path.parse(file).name}.mp4`

/** A film or sound as found: beside the post, or in `public/`. */
export interface MediaFile {
  kind: MediaKind
  file: string
  bytes: Buffer
}

/**
 * Publishes a film or sound, with its size and with captions of the same name (`demo.vtt`, `demo.en.vtt`). A poster is
 * found by the caller.
 * @returns undefined after adding the problem
 */
export async function publishMedia(
  { kind, file, bytes }: MediaFile,
  { root }: Folders,
  place: Place | undefined,
  problems: Problems,
): Promise<ImageAsset | undefined> {
  const fail = (message: string, remedy: string) => void problems.error(place, `${kind}: ${file} ${message}`, remedy)
  if (kind === 'unplayable')
    return void problems.error(place, ...say.pictures.notPlayed(file, path.extname(file), convert(file)))
  const facts = await readMedia(bytes).catch((error: Error) => error)
  if (facts instanceof Error) return fail(...say.pictures.unreadableMedia(facts.message.split('\n')[0]!))
  if (kind === 'video' && !facts.codec) return fail(...say.pictures.noFilm(convert(file)))
  if (facts.codec === 'hevc') problems.warn(place, ...say.pictures.hevc(kind, file, convert(file)))
  const large = sayLarge(bytes.length)
  if (large) problems.warn(place, `${kind}: ${file} ${large[0]}`, large[1])
  const made = publish(`${hashOf(bytes)}${path.extname(file).toLowerCase()}`, bytes, publishedMedia)
  const captions =
    kind === 'video' ? publishCaptions(file, root, place, problems) : { captions: [], used: [], made: [] }
  return {
    kind,
    src: urlOf(made),
    ...(kind === 'video' && { width: facts.width, height: facts.height }),
    captions: captions.captions,
    used: [file, ...captions.used],
    made: [made, ...captions.made],
  }
}

/** Sizes as shown, after the rotation that a phone notes. */
async function readMedia(bytes: Buffer): Promise<{ codec?: string | null; width?: number; height?: number }> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS })
  try {
    const track = await input.getPrimaryVideoTrack()
    if (!track) return (await input.getPrimaryAudioTrack()) ? {} : Promise.reject(new Error('there is no track'))
    return { codec: track.codec, width: track.displayWidth, height: track.displayHeight }
  } finally {
    input.dispose()
  }
}

function publishCaptions(file: string, root: string, place: Place | undefined, problems: Problems) {
  const { dir, name } = path.parse(file)
  const found = { captions: [] as Captions[], used: [path.join(dir, `${name}.vtt`)], made: [] as string[] }
  for (const one of listOwnNames(dir, root).sort()) {
    const lang = one.startsWith(`${name}.`) && /^\.?([a-z]{2,3}(?:-\w+)?)?\.vtt$/i.exec(one.slice(name.length))
    if (!lang) continue
    const captions = path.join(dir, one)
    if (!found.used.includes(captions)) found.used.push(captions)
    const text = readOwnText(captions, root)
    if (text instanceof Refusal || !/^﻿?WEBVTT(?:[ \t\n]|$)/.test(text)) {
      problems.error(place, ...say.pictures.noCaptions(captions))
      continue
    }
    const made = publish(`${hashOf(Buffer.from(text))}.vtt`, text, publishedMedia)
    found.captions.push({ src: urlOf(made), ...(lang[1] && { lang: lang[1] }) })
    found.made.push(made)
  }
  return found
}
