import { findNearestName } from '@/lib/text/nearest-name'
import { packageNames } from './katex-macros'
import { environments, listCommands } from './katex-names'

/** What to write instead of commands and environments of LaTeX that KaTeX does not have. */
const instead: Record<string, string> = {
  eqnarray: 'write align, with one & before each sign: a &= b',
  multline: 'write gather, with \\notag on all lines but one, or split within equation',
  flalign: 'write align',
  subequations: 'write align, and \\tag{1a}, \\tag{1b} on its lines',
  dmath: 'write equation, and split in it for several lines',
  tabular: 'write a table of Markdown, or array for one in a formula',
  tikzpicture: 'put it in as a picture: ![대체 텍스트](./name.svg)',
  algorithm: 'write it into lines of its own, without dollars',
  algorithmic: 'write it into lines of its own, without dollars',
  displaymath: 'take \\begin and \\end out: $$ does the same',
  math: 'take \\begin and \\end out: dollars do the same',
  '\\intertext': 'end the formula, write the text below it, and begin another one; within one: \\\\ \\text{…} \\\\',
  '\\shortintertext':
    'end the formula, write the text below it, and begin another one; within one: \\\\ \\text{…} \\\\',
  '\\qty': 'write \\left( … \\right) for brackets, 5\\,\\mathrm{km} for a quantity',
  '\\SI': 'write the number and the unit: 5\\,\\mathrm{km}',
  '\\num': 'write the number itself: 1.5 \\times 10^{3}',
  '\\si': 'write the unit: \\mathrm{km}',
  '\\unit': 'write the unit: \\mathrm{km}',
  '\\textsc': 'write \\text{…}: there are no small capitals',
  '\\cancelto': 'write \\cancel{x}^{0}',
  '\\multicolumn': 'write a table of Markdown, or leave cells of the array empty',
  '\\cline': 'write \\hline',
  '\\resizebox': 'take it out: a wide formula scrolls by itself',
  '\\scalebox': 'write \\small or \\large',
  '\\prescript': 'write {}^{a}_{b}X',
  '\\sideset': 'write {}^{a}_{b}\\sum',
  '\\require': 'take it out: mhchem and cancel are always there',
  '\\usepackage': 'take it out: posts load no packages',
  '\\cite': 'cite in the text: [@key]',
  '\\footnote': 'write it into the text: [^1]',
}

/** The commands that are most often meant, before others that are as near. */
const frequent =
  'frac alpha beta gamma delta epsilon theta lambda mu sigma phi omega sum prod int log exp max min argmax argmin mathbb mathcal mathbf mathrm text left right begin end partial nabla infty cdot times leq geq neq approx sim hat bar tilde sqrt softmax operatorname'
    .split(' ')
    .map((name) => `\\${name}`)

/** Remedies for KaTeX's messages, with what they say about. */
const remedies: [RegExp, (name: string) => string][] = [
  [/^Undefined control sequence: (\S+)/, remedyForCommand],
  [/^No such environment: (\S+)/, remedyForEnvironment],
  [/^Expected 'EOF', got '&'/, () => 'put the rows into an environment: \\begin{aligned} a &= b \\\\ … \\end{aligned}'],
  [/got '_'|Expected 'EOF', got '_'/, () => 'write \\_ for an underscore in text'],
  [/got '#'/, () => 'write \\# for the sign'],
  [/^Double (super|sub)script/, () => 'group what belongs together in braces: {x^a}^b'],
  [/can be used only in display mode/, () => 'put it between $$ in lines of its own'],
  [/function '\\$'/, () => 'write \\$ for a dollar sign'],
]

/** Remedy for an error of KaTeX. */
export function remedyFor(message: string, excerpt: string): string {
  for (const [pattern, write] of remedies) {
    const match = pattern.exec(message)
    if (match) return write(match[1] ?? '')
  }
  return `mend the LaTeX near “${excerpt}”`
}

function remedyForCommand(name: string): string {
  const known = instead[name]
  if (known) return known
  const nearest = findNearestName(
    name,
    [...frequent, ...packageNames, ...listCommands()].filter((one) => one.length > 2),
  )
  const define = `\\newcommand{${name}}{…} in a formula before it, or “macros” in the front matter`
  return nearest ? `did you mean ${nearest}? A command of your own is defined by ${define}` : `define it: ${define}`
}

function remedyForEnvironment(name: string): string {
  const known = instead[name.replace('*', '')]
  if (known) return known
  const nearest = findNearestName(name, environments)
  return nearest ? `did you mean ${nearest}?` : `write one that KaTeX has: ${environments.slice(0, 24).join(', ')}`
}
