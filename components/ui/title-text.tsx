import { createElement, Fragment } from 'react'

/** The part before a colon or a dash with spaces around it, and the rest; a short word there is no line of its own. */
const parts = /^(.{8,}?(?::| [-–—])) (.+)$/s

/** Words that a hyphen joins, unless they are longer than a line of a phone. */
const compound = /(\p{L}+(?:-\p{L}+)+)/gu
const longest = 24

/** A title that breaks after its colon or dash before it breaks anywhere else, and within no joined words. */
export function TitleText({ title }: { title: string }) {
  const [, head, rest] = parts.exec(title) ?? []
  if (!head || !rest) return keepCompounds(title)
  return (
    <>
      {keepCompounds(head)} <span className="inline-block">{keepCompounds(rest)}</span>
    </>
  )
}

/** Without keys, which would not be unique: a word may be there twice. */
function keepCompounds(text: string) {
  const nodes = text
    .split(compound)
    .map((part, index) =>
      index % 2 === 1 && part.length <= longest
        ? createElement('span', { className: 'whitespace-nowrap' }, part)
        : part,
    )
  return createElement(Fragment, undefined, ...nodes)
}
