/** On the 404 page: links to posts with a similar address. Empty until they are loaded. */
export async function connect(element: HTMLElement): Promise<void> {
  const { lang } = document.documentElement
  const posts = await loadNearest(lang)
  if (posts.length === 0) return
  const heading = document.createElement('h2')
  heading.textContent = element.dataset.title ?? ''
  const list = document.createElement('ul')
  for (const { title, url } of posts) {
    const link = document.createElement('a')
    link.href = url
    link.textContent = title
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  element.append(heading, list)
}

/** An empty list after an error. */
async function loadNearest(lang: string): Promise<{ title: string; url: string }[]> {
  try {
    const response = await fetch(`${BASE_PATH}/api/nearest?${new URLSearchParams({ path: location.pathname, lang })}`)
    return response.ok ? (await response.json()).posts : []
  } catch {
    return []
  }
}
