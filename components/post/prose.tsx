/**
 * A compiled body. It is the site's own HTML: `lib/markdown` lets no markup through that it did not write.
 * Where React's runtime is on the page, the custom elements in it may be quicker than hydration.
 */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
}
