import './chips.css'

interface Row {
  chips: readonly { text: string; isNew: boolean }[]
  /** What stands after them. */
  note: string
}

/** Tokens as chips, a word in each row; the box keeps its height and scrolls. */
export function Chips({ label, rows }: { label: string; rows: readonly Row[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls
    <div className="lab-chips" role="group" aria-label={label} tabIndex={0}>
      {rows.map(({ chips, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <p key={index}>
          {chips.map(({ text, isNew }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: so is a chip
            <span key={place} className={isNew ? 'chip new' : 'chip'}>
              {text}
            </span>
          ))}{' '}
          <small>{note}</small>
        </p>
      ))}
    </div>
  )
}
