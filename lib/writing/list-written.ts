import { readSource } from '@/lib/checks/source-file'
import { listContentFiles } from '@/lib/content/list-files'
import { countProse } from '@/lib/content/measure'
import { findLanguage, parseContentPath } from '@/lib/content/path'
import type { WrittenPost } from '@/lib/content/stats'
import type { Counts } from '@/lib/counts/store'
import { formatIso, parseWrittenDate } from '@/lib/text/dates'
import { site } from '@/site.config'

/** Readable posts; `blog check` reports the others. */
export function listWritten(root: string, counts: ReadonlyMap<string, Counts>): WrittenPost[] {
  return listContentFiles(root)
    .filter((file) => file.startsWith('posts/'))
    .flatMap((file) => readPost(root, file, counts) ?? [])
}

function readPost(root: string, file: string, counts: ReadonlyMap<string, Counts>): WrittenPost | undefined {
  const { map, text } = readSource(root, file)
  const fields = map?.toJSON() as Record<string, unknown> | undefined
  const date = parseWrittenDate(String(fields?.date ?? ''), site.timeZone)
  if (!fields || !date) return undefined
  const updated = parseWrittenDate(String(fields.updated ?? ''), site.timeZone)
  const state = stateOf(fields, date)
  return {
    title: String(fields.title ?? ''),
    file,
    lang: findLanguage(file, fields.lang),
    date: dayOf(date),
    ...(state === 'scheduled' ? { scheduledFor: formatIso(date, site.timeZone) } : {}),
    ...(updated ? { updated: dayOf(updated) } : {}),
    tags: Array.isArray(fields.tags) ? fields.tags.map(String) : [],
    ...(fields.series ? { series: String(fields.series) } : {}),
    state,
    ...counts.get(String(fields.translationOf ?? parseContentPath(file).slug)),
    ...countProse(text),
  }
}

function stateOf({ draft, unlisted }: Record<string, unknown>, date: Date): WrittenPost['state'] {
  if (draft) return 'draft'
  if (date > new Date()) return 'scheduled'
  return unlisted ? 'unlisted' : 'public'
}

const dayOf = (date: Date) => formatIso(date, site.timeZone).slice(0, 10)
