import { Compounds } from '@/components/ui/title-text'
import type { Part } from '@/lib/search'

/** A text with the matches of a query marked, synonyms more lightly. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, marked, isSynonym }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity, and the list is static
      <mark key={index} className={isSynonym ? 'synonym' : undefined}>
        {text}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Compounds key={index} text={text} />
    ),
  )
}

/** A title with its matches, which breaks as titles do (`TitleText`). */
export function MarkedTitle({ parts }: { parts: readonly Part[] }) {
  const rest = parts.filter(({ isRest }) => isRest)
  return (
    <>
      <MarkedText parts={parts.slice(0, parts.length - rest.length)} />
      {rest.length > 0 && (
        <span className="title-rest">
          <MarkedText parts={rest} />
        </span>
      )}
    </>
  )
}
