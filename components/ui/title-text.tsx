import { createElement, Fragment } from 'react'
import { cutCompounds, findTitleBreak, withDashes } from '@/lib/text/title-breaks'

/** Width of a line of a title in a list on a wide screen, in em. */
const wide = 30
/** Length of what stands before the break, from which on it is a line of its own on a phone, too. */
const longHead = 20

/**
 * A title that breaks after its colon or dash before it breaks anywhere else, where the rest fits a line, and within no
 * joined words. A hyphen with spaces around it was meant as a dash.
 */
export function TitleText({ title: written }: { title: string }) {
  const title = withDashes(written)
  const at = findTitleBreak(title, wide)
  if (at === 0) return <Compounds text={title} />
  const isRoomy = findTitleBreak(title) === 0 && at < longHead
  return (
    <>
      <Compounds text={title.slice(0, at)} />{' '}
      <span className={isRoomy ? 'title-rest roomy' : 'title-rest'}>
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
