/**
 * A text to be taken along as it stands; `enhance/code-block.ts` adds the button that copies it. The inside
 * is HTML, so that React, where its runtime is on the page, does not compare it with what it made.
 */
export function CopyBlock({ text, label }: { text: string; label: string }) {
  const html = `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`
  return (
    <div>
      <p className="code-title">{label}</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text, escaped */}
      <code-block class="code plain wrap" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  )
}
