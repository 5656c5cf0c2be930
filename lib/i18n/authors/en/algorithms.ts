import type { Room } from '@/lib/i18n/authors/room'

export const algorithms = {
  noMeta: (meta: string) => [`an algorithm takes no “${meta}”`, 'write \\caption{…} before its first line'],
  labelTwice: (name: string) => [`the label “${name}” is given twice`, 'give one of them another label'],
  labelWithoutCaption: ['algorithm: a \\label without a \\caption has no number', 'write \\caption{…} before it'],
  foreign: (written: string) => [
    `${written} is of algorithm2e, which is not read`,
    'write it as algpseudocode: \\State before each line in place of \\; behind it, \\For{…} … \\EndFor in place of braces, \\Require and \\Ensure for \\KwIn and \\KwOut, \\Comment{…} for \\tcp',
  ],
  openFormula: (mark: string, close: string) => [
    `a formula that is never closed: ${mark}`,
    `close it with ${close}; or write \\$ for a dollar sign`,
  ],
  noArgument: (command: string) => [`${command} has no argument in braces`, `write ${command}{…}`],
  openBrace: ['a brace { that is never closed', 'close it with }, or write \\{ for the sign'],
  strayEnd: (name: string) => [`\\end{${name}} closes nothing`, `write \\begin{${name}}, or take it out`],
  openEnvironment: (name: string, before: string | undefined) => [
    `\\begin{${name}} is never closed`,
    `write \\end{${name}} ${before ? `before \\end{${before}}` : 'below its last line'}`,
  ],
  unopened: (command: string, opening: string) => [
    `${command} without ${opening} before it`,
    `write ${opening} above, or take it out`,
  ],
  unclosed: (command: string, end: string, before: string | undefined) => [
    `${command} is never closed`,
    `write ${end} before ${before ?? 'the end'}`,
  ],
  strayBrace: ['a brace } that closes nothing', 'take it out, or write \\} for the sign'],
  percent: (rest: string) => [
    `% begins a comment: “%${rest}” is lost`,
    'write \\% for the sign, or \\Comment{…} for a comment',
  ],
  command: (name: string, isKnown: boolean, near: string | undefined) => [
    isKnown ? `\\${name} outside of a formula` : `unknown command \\${name}`,
    isKnown
      ? `put it between dollars: $\\${name}…$`
      : near
        ? `did you mean ${near}?`
        : 'write \\State before the text of a line, and formulas between dollars',
  ],
  noLines: ['no lines', 'write \\State before each line'],
  strayText: ['text that belongs to no line', 'write \\State before it'],
  environment: (command: string, name: string) => [
    `\\${command}{${name}} in an algorithm`,
    'write each of its lines with \\State',
  ],
  captionTwice: ['a second \\caption', 'take one of them out'],
  labelOfLine: ['a \\label in a line whose number is not shown', 'write \\begin{algorithmic}[1]'],
  definition: [
    'commands cannot be defined in an algorithm',
    'write out what it stands for; only \\algorithmicrequire, ensure, input and output can be changed',
  ],
} satisfies Room
