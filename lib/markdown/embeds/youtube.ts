/** `90`, `90s` and `1m30s` in seconds, as `t` and `start` of YouTube have them. */
function readSeconds(written: string | null): number {
  const [whole, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(written ?? '') ?? []
  return whole ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : 0
}

/** An address with those parameters that have a value. */
export const addressOf = (base: string, query: Record<string, string | number | undefined>) => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return given.length > 0 ? `${base}?${new URLSearchParams(given)}` : base
}

/** A video or a playlist of YouTube; `given` is the part of the path. */
export function findVideo(given: string | undefined, { searchParams }: URL) {
  const written = given ?? searchParams.get('v') ?? ''
  const video = /^[\w-]{11}$/.test(written) && written !== 'videoseries' ? written : undefined
  const list = /^[\w-]{12,64}$/.exec(searchParams.get('list') ?? '')?.[0]
  const start = readSeconds(searchParams.get('t') ?? searchParams.get('start'))
  const frame = 'https://www.youtube-nocookie.com/embed/'
  if (video)
    return {
      id: video,
      page: addressOf('https://www.youtube.com/watch', { v: video, list, t: start && `${start}s` }),
      frame: addressOf(frame + video, { list, start }),
    }
  return list && (given === undefined || given === 'videoseries')
    ? {
        id: list,
        page: addressOf('https://www.youtube.com/playlist', { list }),
        frame: addressOf(`${frame}videoseries`, { list }),
      }
    : undefined
}
