/**
 * A text to copy; `enhance/code-block.ts` adds the copy button. The content is set as HTML, so that React's hydration
 * does not compare it.
 */
export function CopyBlock({ text, label }: { text: string; label: string }) {
  const html = `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`
  return (
    <div>
      <p className="code-title">{label}</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: escaped text */}
      <code-block class="code plain wrap" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  )
}
