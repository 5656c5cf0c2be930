/** A text to be taken along as it stands: the copy button comes with `enhance/code-block.ts`. */
export function CopyBlock({ text, label }: { text: string; label: string }) {
  return (
    <code-block class="code wrap" suppressHydrationWarning>
      <p className="code-title">{label}</p>
      <pre>
        <code>{text}</code>
      </pre>
    </code-block>
  )
}
