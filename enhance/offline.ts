/** The script of the offline page: lists the cached posts, last stored first. */
class OfflinePosts extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const posts = await listPosts()
    const { title = '', none = '' } = this.dataset
    const heading = document.createElement('h2')
    heading.textContent = title
    if (posts.length > 0) this.replaceChildren(heading, buildList(posts))
    else this.textContent = none
  }
}

interface KeptPost {
  path: string
  title: string
  lang: string
  stored: Date
}

async function listPosts(): Promise<KeptPost[]> {
  if (!('caches' in window)) return [] // plain HTTP
  const cache = await caches.open('pages-1') // enhance/worker/copies.ts
  const posts: KeptPost[] = []
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname
    const copy = path.includes('/posts/') ? await cache.match(url, { ignoreVary: true }) : undefined
    if (!copy) continue
    const page = new DOMParser().parseFromString(await copy.text(), 'text/html')
    const title = page.querySelector('h1')?.textContent ?? path
    posts.push({ path, title, lang: page.documentElement.lang, stored: new Date(Number(copy.headers.get('x-stored'))) })
  }
  return posts.sort((a, b) => b.stored.getTime() - a.stored.getTime())
}

function buildList(posts: readonly KeptPost[]): HTMLElement {
  const list = document.createElement('ul')
  for (const { path, title, lang, stored } of posts) {
    const link = document.createElement('a')
    link.href = path
    link.lang = lang
    link.textContent = title
    const time = document.createElement('time')
    time.dateTime = stored.toISOString()
    time.textContent = stored.toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })
    const item = document.createElement('li')
    item.append(link, time)
    list.append(item)
  }
  return list
}

customElements.define('offline-posts', OfflinePosts)
/** Reloads when the server answers again: the device may have been online all the time. */
async function tryAgain(): Promise<void> {
  if (document.visibilityState !== 'visible') return
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  if (answer && answer.status < 500) location.reload()
}

// Shown in place of another page: load that page as soon as possible.
if (!location.pathname.endsWith('/offline')) {
  addEventListener('online', tryAgain)
  document.addEventListener('visibilitychange', tryAgain)
  setInterval(tryAgain, 5000)
}
