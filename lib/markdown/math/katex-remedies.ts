import { say } from '@/lib/i18n/authors'
import { findNearestName } from '@/lib/text/nearest-name'
import { packageNames } from './katex-macros'
import { environments, listCommands } from './katex-names'

const insteadOf: Readonly<Record<string, string>> = say.latex.insteadOf

/** The commands that are most often meant, before others that are as near. */
const frequent =
  'frac alpha beta gamma delta epsilon theta lambda mu sigma phi omega sum prod int log exp max min argmax argmin mathbb mathcal mathbf mathrm text left right begin end partial nabla infty cdot times leq geq neq approx sim hat bar tilde sqrt softmax operatorname'
    .split(' ')
    .map((name) => `\\${name}`)

/** Remedies for KaTeX's messages, with what they say about. */
const remedies: [RegExp, (name: string) => string][] = [
  [/^Undefined control sequence: (\S+)/, remedyForCommand],
  [/^No such environment: (\S+)/, remedyForEnvironment],
  [/^Expected 'EOF', got '&'/, () => say.latex.rows],
  [/got '_'|Expected 'EOF', got '_'/, () => say.latex.underscore],
  [/got '#'/, () => say.latex.hash],
  [/^Double (super|sub)script/, () => say.latex.twoScripts],
  [/can be used only in display mode/, () => say.latex.display],
  [/function '\\$'/, () => say.latex.dollar],
]

/** Remedy for an error of KaTeX. */
export function remedyFor(message: string, excerpt: string): string {
  for (const [pattern, write] of remedies) {
    const match = pattern.exec(message)
    if (match) return write(match[1] ?? '')
  }
  return say.latex.mend(excerpt)
}

function remedyForCommand(name: string): string {
  const known = insteadOf[name]
  if (known) return known
  const nearest = findNearestName(
    name,
    [...frequent, ...packageNames, ...listCommands()].filter((one) => one.length > 2),
  )
  return say.latex.define(name, nearest)
}

function remedyForEnvironment(name: string): string {
  const known = insteadOf[name.replace('*', '')]
  if (known) return known
  const nearest = findNearestName(name, environments)
  return say.latex.environment(nearest, environments.slice(0, 24))
}
