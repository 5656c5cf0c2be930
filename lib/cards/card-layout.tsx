import type { ReactElement } from 'react'
import manifest from '@/.generated/manifest.json'
import { breakLines, clampLines } from './break-lines'
import type { Card } from './card'
import { cardSize } from './card-size'

/** The light theme. */
const { paper, ink, muted, accent } = manifest.colours
const colors = { paper: paper.light, ink: ink.light, muted: muted.light, accent: accent.light }

/** Font families in fallback order. */
export const fontFamily = 'text, mathematics, others'

/** Widths in pixels; the remaining width is the margin column. */
const columns = { text: 776, gap: 30 }
const padding = { block: 76, inline: 72 }

/** Font sizes of a title, each with its maximum number of lines. */
const sizes = [
  { size: 92, lines: 2 },
  { size: 80, lines: 3 },
  { size: 70, lines: 3 },
  { size: 60, lines: 4 },
  { size: 52, lines: 4 },
  { size: 46, lines: 5 },
]

function fitTitle(title: string): { size: number; lines: string[] } {
  const fitted = sizes.map(({ size, lines }) => ({ size, most: lines, lines: breakLines(title, columns.text / size) }))
  const best = fitted.find(({ lines, most }) => lines.length <= most) ?? fitted.at(-1)!
  return { size: best.size, lines: clampLines(best.lines, best.most) }
}

/** Lines broken by `breakLines`; Satori does not wrap them again. */
function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <div key={line} style={{ whiteSpace: 'pre' }}>
      {line}
    </div>
  ))
}

/**
 * A card in the site's design: the text, the rule of the margin, and the notes in the margin. Flexbox and inline styles
 * only, because Satori renders it, not a browser.
 */
export function layOutCard({ title, label, subtitle = '', notes, site }: Card): ReactElement {
  const { size, lines } = fitTitle(title)
  const column = { display: 'flex', flexDirection: 'column' } as const
  return (
    <div
      style={{
        ...cardSize,
        display: 'flex',
        boxSizing: 'border-box',
        padding: `${padding.block}px ${padding.inline}px`,
        background: colors.paper,
        color: colors.ink,
        fontFamily,
      }}
    >
      <div style={{ ...column, width: columns.text }}>
        <div style={{ fontSize: 27, fontWeight: 700, color: colors.accent, marginBottom: 20, height: 34 }}>{label}</div>
        <div style={{ ...column, fontSize: size, fontWeight: 700, lineHeight: 1.22, letterSpacing: '-0.02em' }}>
          <Lines lines={lines} />
        </div>
        <div style={{ flexGrow: 1 }} />
        <div style={{ ...column, fontSize: 28, lineHeight: 1.42, color: colors.muted }}>
          <Lines lines={clampLines(breakLines(subtitle, columns.text / 28), 3)} />
        </div>
      </div>
      <div style={{ width: 7, borderRadius: 4, background: colors.accent, margin: `0 ${columns.gap}px` }} />
      <div style={{ ...column, flexGrow: 1, flexBasis: 0, fontSize: 25, lineHeight: 1.4, color: colors.muted }}>
        {notes.map((note) => (
          <div key={note} style={{ ...column, marginBottom: 12 }}>
            <Lines lines={clampLines(breakLines(note, 8.6), 2)} />
          </div>
        ))}
        <div style={{ flexGrow: 1 }} />
        <div style={{ fontSize: 36, fontWeight: 700, letterSpacing: '-0.02em', color: colors.ink }}>{site}</div>
      </div>
    </div>
  )
}
