import type { Room } from '@/lib/i18n/authors/room'

export const formulas = {
  open: (mark: string, close: string) => [
    `a formula that is never closed: ${mark}`,
    `close it with ${close} in a line of its own, without an empty line before it; or write ${mark.replace(/[$[(]/g, '\\$&')} for the signs`,
  ],
  holdsHeading: (close: string) => ['a formula that holds a heading: is it closed?', `close it with ${close} before`],
  empty: ['an empty formula', `write it between the marks, or \\$ for a dollar sign`],
  textBehind: (rest: string) => [`text behind the end of a formula: “${rest}”`, 'put it into a line of its own'],
  percent: (lost: string) => [`formula: % begins a comment: “${lost}” is lost`, 'write \\% for the sign'],
  money: (value: string) => [`“$${value}$” is read as a formula`, 'write \\$ for a dollar sign of money'],
  normInTable: ['in a table, \\| is a single bar', 'write \\lVert x \\rVert for a norm, and | for a bar'],
  openStray: (excerpt: string, mark: string, close: string) => [
    `a formula that is never closed: “${excerpt}”`,
    `close it with ${close}; or write ${mark.replace(/[$[(]/g, '\\$&')} for the sign`,
  ],
  noLabel: (label: string, nearest: string | undefined) => [
    `nothing has the label “${label}”`,
    nearest
      ? `did you mean \\eqref{${nearest}}?`
      : `write \\label{${label}} into the formula or algorithm that is meant`,
  ],
  unusedSymbol: (latex: string) => [
    `$${latex}$ is explained, but no formula has it`,
    'write it as the formulas write it, or take it out of the list',
  ],
  symbolTwice: (latex: string) => [`$${latex}$ is explained twice`, 'take one of them out'],
  labelTwice: (name: string) => [`two formulas have the label “${name}”`, 'give one of them another label'],
  long: (length: number, longest: number) => [
    `formula: ${length} characters`,
    `divide it into formulas of at most ${longest}`,
  ],
  forbiddenCharacter: (name: string) => [
    `formula: ${name} cannot be published`,
    'take it out (it came with a copy from a terminal, a PDF or a word processor)',
  ],
  invalid: (reason: string, remedy: string) => [`formula: ${reason}`, remedy],
  forbidden: (command: string, kind: 'link' | 'picture' | 'html') => [
    `formula: ${command} is not allowed`,
    {
      link: 'put the link into the text beside the formula',
      picture: 'put the picture into the text: ![대체 텍스트](./name.svg)',
      html: 'take it out; \\textcolor, \\colorbox and \\boxed are allowed',
    }[kind],
  ],
  needsDisplay: (command: string, mark: string) => [
    `formula: ${command} in a formula of the sentence (${mark})`,
    'put the formula between $$ in lines of its own',
  ],
  stray: (excerpt: string, remedy: string) => [`LaTeX outside of a formula: “${excerpt}”`, remedy],
  loneDollar: (found: string) => [
    `“${found}” opens no formula`,
    'close it with $, without a space before it; or write \\$',
  ],
  loneCommand: (found: string) => [
    `“${found}” is printed as it stands`,
    `put it between dollars: $${found}$, or between backticks`,
  ],
} satisfies Room
