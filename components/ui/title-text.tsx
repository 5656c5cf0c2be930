import { createElement, Fragment } from 'react'
import { cutCompounds, findTitleBreak } from '@/lib/text/title-breaks'

/** A title that breaks after its colon or dash before it breaks anywhere else, and within no joined words. */
export function TitleText({ title }: { title: string }) {
  const at = findTitleBreak(title)
  if (at === 0) return <Compounds text={title} />
  return (
    <>
      <Compounds text={title.slice(0, at)} />{' '}
      <span className="title-rest">
        <Compounds text={title.slice(at + 1)} />
      </span>
    </>
  )
}

/** A text whose joined words do not break. Without keys, which would not be unique: a word may be there twice. */
export function Compounds({ text }: { text: string }) {
  const nodes = cutCompounds(text).map((piece, index) =>
    index % 2 === 1 ? createElement('span', { className: 'whitespace-nowrap' }, piece) : piece,
  )
  return createElement(Fragment, undefined, ...nodes)
}
