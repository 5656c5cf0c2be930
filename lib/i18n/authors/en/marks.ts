import type { Room } from '@/lib/i18n/authors/room'

export const marks = {
  emptyHeading: ['a heading without text', 'write its text behind the #, or take it out'],
  underlinedHeading: [
    'this line makes the paragraph above it a heading',
    'leave an empty line before --- for a rule; for a heading write ## before its text',
  ],
  listStart: (start: number) => [
    `“${start}.” is read as a list that begins at ${start}`,
    `write ${start}\\. for the number itself`,
  ],
  listNumber: (written: number, shown: number) => [
    `“${written}.” is shown as ${shown}.: a list counts by itself from its first number`,
    `write ${shown}., or ${written}\\. in a paragraph of its own`,
  ],
  codeClosedLate: (line: number, fence: string) => [
    `this code block is closed by the next one only, which opens in line ${line}`,
    `close it with ${fence} in a line of its own; if the block shows fences, open and close it with ${fence}${fence[0]}`,
  ],
  spacedFootnote: (name: string) => [
    `the name of the footnote [${name}] holds a space`,
    `write [${name.replace(/\s+/g, '-')}] here and in the text`,
  ],
  linkTwice: (name: string) => [`the link [${name}] is defined twice`, 'take one of the two lines out'],
  unusedLink: (name: string) => [
    `“[${name}]: …” defines a link that nothing uses, so this line is not on the page`,
    `write \\[${name}]: for text, or [text][${name}] where it belongs`,
  ],
  outside: (isList: boolean, needed: number) => [
    `this is indented, but stands outside of the ${isList ? 'item' : 'footnote'} above it`,
    `indent it by ${needed} spaces to put it inside, or by none`,
  ],
  beside: (spaces: number) => [
    'this item is indented, but stands beside the one above it',
    `indent it by ${spaces} spaces to put it inside, or as the first item`,
  ],
  fourSpaces: [
    'four spaces make no code block here: this is read as text',
    'put code between lines of ```; for text take the spaces out',
  ],
  unquoted: (written: string, name: string) => [
    `“${written}” does not begin a quote, and is printed as it stands`,
    `write > [!${name.toUpperCase()}] in a line of its own below an empty line, and > before each line of it`,
  ],
  outsideCallout: [
    'this line stands outside of the callout above it, which has no text',
    'write > before each line of the callout, or leave an empty line',
  ],
  invisibleStart: (character: string) => [
    `the character ${character}, which cannot be seen, makes this line plain text`,
    'take it out: the line must begin with its mark',
  ],
  oddSpace: (sign: string, character: string) => [
    `“${sign}” is followed by ${character}, not by a space: it is no mark`,
    `write an ordinary space behind ${sign}`,
  ],
  unspacedHeading: (found: string) => [
    `“${found}” without a space is no heading`,
    `write ${found} and a space before its text`,
  ],
  manyHashes: ['more than six # are no heading', 'write ## to ######'],
  unspacedDash: [
    '“-” without a space begins no list',
    'write - and a space before the text, or \\- for the sign itself',
  ],
  unspacedBullet: (found: string) => [
    `“${found}” without a space begins no list`,
    `write ${found} and a space before the text, or \\${found} for the sign itself`,
  ],
  unspacedNumber: (found: string) => [
    `“${found}” without a space begins no list`,
    `write ${found} and a space before the text, or ${found.slice(0, -1)}\\${found.at(-1)} for the number itself`,
  ],
  loneBox: (found: string) => [`“${found}” outside a list is no check box`, `write - ${found} before the text`],
  fullWidth: (found: string) => [
    `“${found}” is written full-width, so it is no mark`,
    `write ${found.normalize('NFKC')} and a space`,
  ],
  oddBullets: (found: string) => [
    `lines that begin with “${found}” are one paragraph, not a list`,
    'write - and a space in its place (1. for numbers); or end each line but the last with \\',
  ],
  loneHash: ['“#” without a space is no heading', 'write ## and a space before a heading, or \\# for the sign itself'],
  interruptedNumber: (number: number, escaped: string) => [
    `a list that begins at ${number} must have an empty line before it: this is one paragraph`,
    `leave an empty line above, or write ${escaped} for the number itself`,
  ],
  markInWord: (mark: string) => [
    `“${mark}” between digits or letters is read as a mark, and is not on the page`,
    `write ${mark.replace(/./g, '\\$&')} for the sign, or put a formula between dollars`,
  ],
  noDelimiter: (wanted: string) => ['rows without a line |---| are no table', `write ${wanted} below the first row`],
  delimiterCells: (count: number, wanted: string) => [
    `this line must have ${count} columns, as the row above it, of hyphens: without it there is no table`,
    `write ${wanted}`,
  ],
  addressEnd: (url: string, rest: string) => [
    `the link to ${url} ends before “${rest}”`,
    `if that belongs to the address, write [text](${url}${rest}); if not, put a space between them`,
  ],
  noAddress: (address: string) => [
    `${address} is not made a link: it begins with no ASCII letter`,
    `write [text](${address})`,
  ],
  rawLink: (link: string, isPicture: boolean) => [
    `“${link}…” is no ${isPicture ? 'picture' : 'link'}, and is printed as it stands`,
    `write ${isPicture ? '![text](<./a b.png>)' : '[text](<address>)'}: no space, seen or unseen, before the bracket, and < > around an address with spaces`,
  ],
  openName: (written: string) => [
    `“${written}” is no link to a post, and is printed as it stands`,
    'write [[name]] in one line, or \\[ for the sign',
  ],
  backtick: (isQuote: boolean) => [
    'a backtick that opens or closes nothing is printed as it stands',
    isQuote ? 'write "…" for quotation marks' : 'close the code with a second `, or write \\`',
  ],
  loneMark: (mark: string) => [
    `“${mark}” opens or closes nothing here, and is printed as it stands`,
    `close it (no space inside the marks), or write ${mark.replace(/./g, '\\$&')} for the signs; code belongs between backticks`,
  ],
  underlined: (mark: string, inner: string) => [
    `“${mark}” closes no emphasis before a letter, and is printed as it stands`,
    `write ${mark.replaceAll('_', '*')}${inner}${mark.replaceAll('_', '*')}`,
  ],
} satisfies Room
