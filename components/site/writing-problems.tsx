import type { CSSProperties } from 'react'
import { writing } from '@/lib/content/writing'
import { authorLanguage, say } from '@/lib/i18n/authors'

/** Inline styles, so that the site's style sheet does not contain them: the panel only exists in `npm run dev`. */
const panel: CSSProperties = {
  position: 'fixed',
  insetInline: 0,
  bottom: 0,
  zIndex: 50,
  maxHeight: '40vh',
  overflow: 'auto',
  padding: '0.75rem 1.25rem 1rem',
  background: 'var(--raised)',
  borderTop: '2px solid var(--accent)',
  font: '0.875rem/1.6 var(--font-mono, ui-monospace, monospace)',
  color: 'var(--ink)',
}
const place: CSSProperties = { color: 'var(--accent)', fontWeight: 600, overflowWrap: 'anywhere' }
const remedy: CSSProperties = { color: 'var(--muted)', margin: '0 0 0.5rem' }

/** Problems in the content, in a panel over the page until they are fixed. */
export function WritingProblems() {
  const { problems } = writing
  if (problems.length === 0) return null
  return (
    <aside role="status" aria-label={say.commands.panel} style={panel} lang={authorLanguage}>
      {problems.map(({ file, line, column, severity, message, remedy: advice }) => (
        <div key={`${file}:${line}:${column}:${message}`}>
          <span style={place}>{`${file}:${line}:${column}`}</span> {severity === 'warning' && say.commands.warning}
          {message}
          <p style={remedy}>→ {advice}</p>
        </div>
      ))}
    </aside>
  )
}
