interface Counts {
  views: number
  likes: number
  /** Whether this reader liked it today; before today the server knows nobody. */
  liked: boolean
  /** Whether this request changed them. */
  changed: boolean
}

/** On this device only: `on` is liked; `kept` was taken back on another day, and stands among the likes. */
const keyOf = (post: string) => `like:${post}`

const heart = 'M12 20.3C5.2 15.6 3 12.4 3 9a4.8 4.8 0 0 1 9-2.4A4.8 4.8 0 0 1 21 9c0 3.4-2.2 6.6-9 11.3Z'

/** One request for a page: it counts the view, and its answer fills both elements. */
let asked: Promise<Counts | undefined> | undefined

/** Views beside the date, and the button that likes. Without an answer nothing shows. */
export async function connect(element: HTMLElement): Promise<void> {
  const { post = '' } = element.dataset
  asked ??= whenSeen().then(() => send(post, 'view', {}))
  const counts = await asked
  if (!counts) return
  if (element.localName === 'post-views') showViews(element, counts.views)
  else offerLike(element, post, counts)
}

/** After the page is there, and a reader before it: not one that the browser made ready for later. */
async function whenSeen(): Promise<void> {
  if ((document as Document & { prerendering?: boolean }).prerendering) await once(document, 'prerenderingchange')
  if (document.readyState !== 'complete') await once(window, 'load')
  while (document.visibilityState === 'hidden') await once(document, 'visibilitychange')
}

function once(target: EventTarget, name: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(name, resolve, { once: true }))
}

async function send(post: string, what: string, body: object): Promise<Counts | undefined> {
  try {
    const response = await fetch(`/api/counts/${encodeURIComponent(post)}/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? ((await response.json()) as Counts) : undefined
  } catch {
    return undefined // no network: the page is whole without counts
  }
}

function format(count: number): string {
  const { lang } = document.documentElement
  return new Intl.NumberFormat(lang, count < 10_000 ? {} : { notation: 'compact', maximumFractionDigits: 1 }).format(
    count,
  )
}

function showViews(element: HTMLElement, views: number): void {
  const { one = '', many = '' } = element.dataset
  if (views > 0) element.textContent = views === 1 ? one : many.replace('{}', format(views))
}

function offerLike(element: HTMLElement, post: string, { likes, liked }: Counts): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${heart}"/></svg>`
  const count = document.createElement('span')
  button.append(element.dataset.like ?? '', ' ', count)
  const status = document.createElement('span')
  status.role = 'status'
  const show = (total: number, isLiked: boolean) => {
    button.ariaPressed = String(isLiked)
    count.textContent = total > 0 ? format(total) : ''
  }
  let state = { likes, liked: liked || localStorage.getItem(keyOf(post)) === 'on' }
  let isBusy = false
  show(state.likes, state.liked)
  button.addEventListener('click', async () => {
    if (isBusy) return
    isBusy = true
    show(state.likes, !state.liked) // at once; the number follows
    const next = await like(post, !state.liked, state.likes)
    status.textContent = next ? '' : (element.dataset.failed ?? '')
    state = next ?? state
    show(state.likes, state.liked)
    isBusy = false
  })
  element.append(status, button)
}

/** What is known after it, or undefined when it could not be told. */
async function like(
  post: string,
  liked: boolean,
  likes: number,
): Promise<{ likes: number; liked: boolean } | undefined> {
  const key = keyOf(post)
  if (liked && localStorage.getItem(key) === 'kept') {
    localStorage.setItem(key, 'on')
    return { likes, liked } // it stands among the likes already
  }
  const counts = await send(post, 'like', { liked })
  if (!counts) return undefined
  if (liked) localStorage.setItem(key, 'on')
  else if (counts.changed) localStorage.removeItem(key)
  else localStorage.setItem(key, 'kept')
  return { likes: counts.likes, liked }
}
