import type { Room } from '@/lib/i18n/authors/room'

const altRemedy = 'say what is to be seen: ![대체 텍스트](…); for mere decoration <img src="…" alt="" />'

export const syntax = {
  noModules: ['import and export are not run in posts', 'take the line out, or put it into a code block'],
  noExpressions: (value: string) => [
    `“{${value}}” is an expression, and posts run none`,
    `write \\{${value}\\} for braces in text, or put it between backticks or dollars`,
  ],
  invisibleHeading: ['a heading that shows nothing', 'write its text, or take it out'],
  firstLevel: ['a heading of the first level', 'begin with ##: the title of the post is the only h1'],
  levelJump: (depth: number, previous: number) => [
    `a heading of level ${depth} after one of level ${previous}`,
    `write ${'#'.repeat(previous + 1)}`,
  ],
  noAlt: (url: string) => [`the image ${url} has no alternative text`, altRemedy],
  noAltAttribute: (name: string) => [`<${name}> has no alt`, altRemedy],
  noSource: (name: string) => [`<${name}> has no src`, 'write src="./name.png"'],
  noTextAttribute: (name: string, written: string, attribute: string) => [
    `<${name}>: ${written} is no text`,
    `write ${attribute}="…"`,
  ],
  noFootnote: (note: string) => [
    `there is no footnote ${note}`,
    `define it in a line of its own: ${note === '[^]' ? '[^1]' : note}: text`,
  ],
  noDefinition: (reference: string) => [`there is no link definition for ${reference}`, 'write [text](address)'],
  openCode: (opening: string) => [
    'a code block that is never closed: it swallows the rest of the post',
    `close it with ${opening} in a line of its own`,
  ],
  nestedFootnote: (label: string) => [`a footnote within a footnote: [^${label}]`, 'write its text here'],
  footnoteTwice: (label: string) => [`the footnote [^${label}] is defined twice`, 'give one of them another name'],
  unusedFootnote: (id: string) => [
    `nothing refers to the footnote [^${id}]`,
    `write [^${id}] where it belongs, or take it out`,
  ],
  longParagraph: (most: number) => [
    `more than ${most} characters without an empty line`,
    'divide it by empty lines, or take out what is there by mistake',
  ],
  deep: (most: number) => [`nested more than ${most} deep`, 'close what is open, or take out what is there by mistake'],
  rowCells: (given: number, wanted: number, lost: string) => [
    `a row of ${given} ${given === 1 ? 'cell' : 'cells'} below a head of ${wanted}${lost === '' ? '' : `: “${lost}” is not shown`}`,
    given > wanted ? 'name the column in the head, or write \\| for a bar in a cell' : 'write a | for each empty cell',
  ],
  unknownComponent: (name: string, nearest: string | undefined, known: readonly string[]) => [
    `unknown component <${name}>`,
    nearest
      ? `did you mean <${nearest}>?`
      : `import it, or write one that the site has: ${known.map((one) => `<${one}>`).join(', ')}`,
  ],
  spread: ['{...spread} would have to be run', 'write the attributes one by one'],
  handler: (name: string) => [`the event handler ${name} is not allowed`, 'take it out'],
  styleString: ['style is a string', "write an object: style={{ color: 'red' }}"],
  runAttribute: (name: string, value: string) => [
    `${name}={${value}} would have to be run`,
    'write a number, a string or a list',
  ],
  siteAttribute: (tag: string, name: string) => [
    `<${tag}>: ${name} belongs to the site, and is left out`,
    "take it out; for a look of its own, write style={{ color: 'red' }}",
  ],
  unknownAttribute: (tag: string, name: string, nearest: string | undefined, names: readonly string[]) => [
    `<${tag}> has no attribute ${name} in a post`,
    nearest ? `did you mean ${nearest}?` : `take it out; there is ${names.join(', ')}`,
  ],
  noStyleObject: (tag: string) => [`<${tag}>: style is no object`, "write an object: style={{ color: 'red' }}"],
  noProperty: (tag: string, name: string) => [
    `<${tag}>: a post cannot set ${name}`,
    'take it out: posts choose colours, letters, borders and spaces, not places in the page',
  ],
  oddValue: (tag: string, name: string, text: string) => [
    `<${tag}>: ${name}: ${text}`,
    'write a plain value, such as 1em or red, that leaves the text in its place and legible',
  ],
  idInUse: (id: string) => [`the id “${id}” is in use already`, 'give the element another id'],
  referencesTwice: (heading: string) => [
    `the cited works are listed at the end under “${heading}” already: there are two such headings`,
    'take this heading out, or give it another name',
  ],
  notAllowed: (name: string, remedy: string) => [`<${name}> is not allowed in a post`, remedy],
  bareAddress: (page: string) => `write the bare address on a line of its own: ${page}`,
  linkInstead: 'write the address of the page that it shows, as a link',
  fileInstead: (src: string) => `put the file beside the post: ![what it shows](${src})`,
  markdownInstead: 'write Markdown, or a link to the page that holds it',
} satisfies Room
