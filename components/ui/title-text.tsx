/** The part before a colon or a dash with spaces around it, and the rest. */
const parts = /^(.+?(?::| [-–—])) (.+)$/s

/** A title that breaks after its colon or dash before it breaks anywhere else. */
export function TitleText({ title }: { title: string }) {
  const [, head, rest] = parts.exec(title) ?? []
  if (!head) return title
  return (
    <>
      {head} <span className="inline-block">{rest}</span>
    </>
  )
}
