import type { Language } from '@/site.config'

const written =
  /^(?<day>(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2}))(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<zone>Z|[+-]\d{2}:\d{2})?)?$/

/** Accepted forms, for error messages. */
export const writtenDateForms = '2026-09-20, 2026-09-20 09:00, 2026-09-20T09:00:00+09:00'

/**
 * The instant of a date as written in front matter. Without a zone it is a day or time in `timeZone`.
 * @returns undefined when the text is not one of {@link writtenDateForms}, or when the zone's clocks never showed it: a
 *   day or an hour that was left out. Of an hour that came twice it is the first; a day begins with its first hour.
 * @example parseWrittenDate('2026-09-20', 'Asia/Seoul')?.toISOString() // => '2026-09-19T15:00:00.000Z'
 */
export function parseWrittenDate(text: string, timeZone: string): Date | undefined {
  const parts = written.exec(text)?.groups
  if (!parts) return undefined
  const { year, month, date, hour = '00', minute = '00', second = '00', zone } = parts
  const wall = Date.UTC(+year!, +month! - 1, +date!, +hour, +minute, +second)
  const roundTrip = new Date(wall).toISOString().slice(0, 19)
  if (roundTrip !== `${year}-${month}-${date}T${hour}:${minute}:${second}`) return undefined
  if (+year! < 1990 || +year! > 2100) return undefined
  if (zone && zone !== 'Z' && !/^[+-](0\d|1[0-4]):[0-5]\d$/.test(zone)) return undefined
  if (zone) return new Date(`${roundTrip}${zone}`)
  const shownAt = (instant: Date) => formatIso(instant, timeZone).slice(0, 19)
  const offsets = [-day, 0, day].map((away) => offsetMinutes(new Date(wall + away), timeZone))
  const instants = offsets.map((offset) => new Date(wall - offset * 60_000)).sort((a, b) => +a - +b)
  const found = instants.find((instant) => shownAt(instant) === roundTrip)
  if (found || parts.hour) return found
  return instants.find((instant) => shownAt(instant).startsWith(parts.day!)) // its midnight was left out
}

/** Milliseconds. */
const day = 86_400_000

/** Cached: creating one takes longer than using it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function getClock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  const clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...numeric, second: 'numeric' })
  clocks.set(timeZone, clock)
  return clock
}

/** Minutes that `timeZone` is ahead of UTC at an instant. */
function offsetMinutes(instant: Date, timeZone: string): number {
  const parts = getClock(timeZone).formatToParts(instant)
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  )
  return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60_000)
}

/**
 * ISO 8601 with the offset of the zone, for `<time dateTime>` and structured data.
 * @example formatIso(new Date('2026-09-19T15:00:00Z'), 'Asia/Seoul') // => '2026-09-20T00:00:00+09:00'
 */
export function formatIso(instant: Date, timeZone: string): string {
  const minutes = offsetMinutes(instant, timeZone)
  const wall = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19)
  const two = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${wall}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Long in prose, short in lists; `day` below a heading with the year, `date` below one with the month. */
export type DateForm = 'prose' | 'list' | 'day' | 'date'

/**
 * A day for readers.
 * @example formatDate(date, 'ko', 'Asia/Seoul', 'list') // => '2026.09.20'
 */
export function formatDate(instant: Date, lang: Language, timeZone: string, form: DateForm): string {
  if (form === 'date') return new Intl.DateTimeFormat(lang, { timeZone, day: 'numeric' }).format(instant)
  if (form !== 'prose' && lang === 'ko')
    return formatIso(instant, timeZone)
      .slice(form === 'day' ? 5 : 0, 10)
      .replaceAll('-', '.')
  return new Intl.DateTimeFormat(lang, {
    timeZone,
    year: form === 'day' ? undefined : 'numeric',
    month: form === 'prose' ? 'long' : 'short',
    day: 'numeric',
  }).format(instant)
}
