/**
 * Loads the script of the analytics provider once the page is seen: a page that the browser prerenders may never be, and
 * most providers count it all the same.
 */
export function loadAnalytics(): void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="analytics-script"]')
  if (!named) return
  const load = () => {
    const script = document.createElement('script')
    script.src = named.content
    Object.assign(script.dataset, named.dataset)
    document.head.append(script)
  }
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', load, { once: true })
  else load()
}
