/**
 * Comments by giscus or Remark42, in an iframe that is created when the reader scrolls near. If it sends no message in
 * time it is removed; the link above it stays.
 * Messages: https://github.com/giscus/giscus/blob/main/ADVANCED-USAGE.md and giscus/giscus `client.ts`;
 * umputun/remark42 `frontend/apps/remark42/app/utils/post-message.ts`
 */

/** Timeout in milliseconds for the first message. */
const patience = 10_000
const sessionKey = 'giscus-session'

interface Message {
  resizeHeight?: number
  signOut?: boolean
  error?: string
}

/** What the frame of a service says, and how it is told a theme. */
interface Service {
  read(data: { giscus?: Message; height?: number } | null): Message
  sayTheme(theme: string): object
}

const services: Record<string, Service> = {
  giscus: {
    read: (data) => data?.giscus ?? {},
    sayTheme: (theme) => ({ giscus: { setConfig: { theme } } }),
  },
  remark42: {
    read: (data) => (typeof data?.height === 'number' ? { resizeHeight: data.height } : {}),
    sayTheme: (theme) => ({ theme }),
  },
}

export function connect(element: HTMLElement): void {
  keepSession()
  new IntersectionObserver(
    ([entry], observer) => {
      if (!entry?.isIntersecting) return
      observer.disconnect()
      show(element)
    },
    { rootMargin: '800px 0px' },
  ).observe(element)
}

/** After a sign-in giscus redirects to the page with a session in the query: stores it and removes it from the URL. */
function keepSession(): void {
  const url = new URL(location.href)
  const session = url.searchParams.get('giscus')
  if (!session) return
  localStorage.setItem(sessionKey, JSON.stringify(session))
  url.searchParams.delete('giscus')
  history.replaceState(history.state, '', url)
}

function readSession(): string {
  try {
    return JSON.parse(localStorage.getItem(sessionKey) ?? '""')
  } catch {
    return '' // invalid JSON or no storage: signed out
  }
}

function show(element: HTMLElement): void {
  const words = element.dataset
  delete words.shown
  const status = document.createElement('p')
  status.role = 'status'
  status.textContent = words.loading ?? ''
  const service = services[words.service ?? '']!
  const frame = buildFrame(element)
  const { origin } = new URL(frame.src)
  const end = new AbortController()
  const timer = setTimeout(() => {
    end.abort()
    fail(element, status)
  }, patience)
  const arrive = (height: number) => {
    clearTimeout(timer)
    status.remove()
    frame.style.height = `${height}px`
    words.shown = ''
  }
  const restart = () => {
    end.abort()
    localStorage.removeItem(sessionKey)
    show(element)
  }
  addEventListener(
    'message',
    ({ origin: sender, source, data }) => {
      if (sender !== origin || source !== frame.contentWindow) return
      const { resizeHeight, signOut, error } = service.read(data)
      if (resizeHeight) arrive(resizeHeight)
      const isStale = error && /Bad credentials|Invalid state value|State has expired/.test(error)
      if (signOut || (isStale && readSession() !== '')) restart()
    },
    { signal: end.signal },
  )
  followTheme(end.signal, () => frame.contentWindow?.postMessage(service.sayTheme(themeOf(words)), origin))
  element.replaceChildren(status, frame)
}

function buildFrame(element: HTMLElement): HTMLIFrameElement {
  const page = new URL(location.href)
  page.hash = element.id // target of giscus's redirect
  const src = new URL(element.dataset.src ?? '')
  const theme = themeOf(element.dataset)
  const own = element.dataset.service === 'giscus' ? { origin: page.href, session: readSession(), theme } : { theme }
  for (const [name, value] of Object.entries(own)) src.searchParams.set(name, value)
  const frame = document.createElement('iframe')
  frame.src = src.href
  frame.title = element.dataset.title ?? ''
  frame.allow = 'clipboard-write'
  return frame
}

function fail(element: HTMLElement, status: HTMLElement): void {
  const retry = document.createElement('button')
  retry.type = 'button'
  retry.textContent = element.dataset.retry ?? ''
  retry.addEventListener('click', () => show(element))
  status.textContent = element.dataset.failed ?? ''
  element.replaceChildren(status, retry)
}

const systemDark = matchMedia('(prefers-color-scheme: dark)')

function themeOf({ light, dark }: DOMStringMap): string {
  const { theme = systemDark.matches ? 'dark' : 'light' } = document.documentElement.dataset
  return (theme === 'dark' ? dark : light) ?? ''
}

/** Watches the theme: the reader's choice, or the system's. */
function followTheme(signal: AbortSignal, change: () => void): void {
  const observer = new MutationObserver(change)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  signal.addEventListener('abort', () => observer.disconnect())
  systemDark.addEventListener('change', change, { signal })
}
