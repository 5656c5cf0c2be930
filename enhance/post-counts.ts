interface Counts {
  views: number
  likes: number
  /** Whether this reader liked it today; the server does not recognize readers of earlier days. */
  liked: boolean
  /** Whether this request changed them. */
  changed: boolean
}

/** In localStorage: `on` is liked; `kept` is a like taken back on a later day, which the server still counts. */
const keyOf = (post: string) => `like:${post}`

const heart = 'M12 20.3C5.2 15.6 3 12.4 3 9a4.8 4.8 0 0 1 9-2.4A4.8 4.8 0 0 1 21 9c0 3.4-2.2 6.6-9 11.3Z'

/** One request per page: it counts the view, and its response is for both elements. */
let asked: Promise<Counts | undefined> | undefined

/** Shows the views beside the date, or the like button. Nothing is shown if the request fails. */
export async function connect(element: HTMLElement): Promise<void> {
  const { post = '' } = element.dataset
  asked ??= whenSeen().then(() => send(post, 'view', {}))
  const counts = await asked
  if (!counts) return
  if (element.localName === 'post-views') showViews(element, counts.views)
  else offerLike(element, post, counts)
}

/** Resolves when the page is loaded and visible, and not only prerendered by the browser. */
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
    const response = await fetch(`${BASE_PATH}/api/counts/${encodeURIComponent(post)}/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? ((await response.json()) as Counts) : undefined
  } catch {
    return undefined // no network: the page works without counts
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
  const label = document.createElement('span')
  label.className = 'visually-hidden'
  label.textContent = button.title = element.dataset.like ?? ''
  button.append(label, ' ', count)
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
    show(state.likes, !state.liked) // at once; the count follows
    const next = await like(post, !state.liked, state.likes)
    status.textContent = next ? '' : (element.dataset.failed ?? '')
    state = next ?? state
    show(state.likes, state.liked)
    isBusy = false
  })
  element.append(status, button)
}

/** @returns the new state, or undefined when the request failed */
async function like(
  post: string,
  liked: boolean,
  likes: number,
): Promise<{ likes: number; liked: boolean } | undefined> {
  const key = keyOf(post)
  if (liked && localStorage.getItem(key) === 'kept') {
    localStorage.setItem(key, 'on')
    return { likes, liked } // the server still counts it
  }
  const counts = await send(post, 'like', { liked })
  if (!counts) return undefined
  if (liked) localStorage.setItem(key, 'on')
  else if (counts.changed) localStorage.removeItem(key)
  else localStorage.setItem(key, 'kept')
  return { likes: counts.likes, liked }
}
