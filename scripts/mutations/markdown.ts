import { listFaults, type Mutation } from './mutation'

const compiled = { test: 'lib/markdown/compile.test.ts' }

/** What becomes of an author's text. */
export const markdownFaults: Mutation[] = [
  ...listFaults(compiled, [
    {
      name: 'two footnotes have one number',
      file: 'lib/markdown/citations/notes.ts',
      from: 'context.citations.notes.indexOf(note) + 1',
      to: 'Math.max(1, context.citations.notes.indexOf(note))',
    },
    {
      name: 'the mark of a note has lost its label',
      file: 'lib/markdown/citations/notes.ts',
      from: 'ariaLabel: context.words.note(number),',
      to: '',
    },
    {
      name: 'a work that is cited twice has two numbers',
      file: 'lib/markdown/citations/citations.ts',
      from: 'findIndex(({ key }) => key === reference.key)',
      to: 'findIndex(() => false)',
    },
    {
      name: 'a work that is cited twice leads back to one place',
      file: 'lib/markdown/citations/citations.ts',
      from: '{ length: marks }',
      to: '{ length: 1 }',
    },
    {
      name: 'equations are numbered from 2',
      file: 'lib/markdown/math/equations.ts',
      from: 'let count = 0',
      to: 'let count = 1',
    },
    {
      name: 'formulas of a feed are pictures of letters, without MathML',
      file: 'lib/markdown/math/math.ts',
      from: ": katex.renderToString(latex, { ...options, output: 'mathml' })",
      to: ": katex.renderToString(latex, { ...options, output: 'html' })",
    },
    {
      name: 'a figure has lost its alternative text',
      file: 'lib/markdown/drawings/figures.ts',
      from: 'const common = { src, alt,',
      to: "const common = { src, alt: '',",
    },
    {
      name: 'two headings of one name have one address',
      file: 'lib/markdown/forms/to-html.ts',
      from: "return slugger.slug(text.normalize('NFC'))",
      to: "return text.normalize('NFC')",
    },
    {
      name: 'a table cannot be scrolled by keyboard',
      file: 'lib/markdown/elements/tables.ts',
      from: 'class: box, tabIndex: 0,',
      to: 'class: box,',
    },
    {
      name: 'cells of a head are the head of nothing',
      file: 'lib/markdown/elements/tables.ts',
      from: "scope: name === 'th' ? 'col' : undefined,",
      to: '',
    },
    {
      name: 'a warning is drawn as a quotation',
      file: 'lib/markdown/elements/callouts.ts',
      from: "if (!fold) return h('div'",
      to: "if (!fold) return h('blockquote'",
    },
  ]),
  {
    name: 'a formula that cannot be drawn is left out in silence',
    file: 'lib/markdown/math/math.ts',
    from: 'throwOnError: true',
    to: 'throwOnError: false',
    test: 'lib/checks/checks.test.ts',
  },
  {
    name: 'an unknown citation is left out in silence',
    file: 'lib/markdown/citations/find-citations.ts',
    from: 'if (!isKnown) this.failUnknown(key, place)\n    const end = match.index + match',
    to: 'const end = match.index + match',
    test: 'lib/checks/checks.test.ts',
  },
  {
    name: 'a picture has no size, and the text jumps',
    file: 'lib/markdown/drawings/figures.ts',
    from: 'srcset, sizes, width, height })',
    to: 'srcset, sizes })',
    test: 'lib/markdown/drawings/pictures.test.ts',
  },
  {
    name: 'an element of a post may run on a click',
    file: 'lib/markdown/elements/elements.ts',
    from: 'if (/^on/i.test(attribute.name))',
    to: 'if (/^on$/i.test(attribute.name))',
    test: 'lib/checks/checks.test.ts',
  },
  {
    name: 'a post may hold a frame of another site',
    file: 'lib/markdown/elements/elements.ts',
    from: "'a abbr b ",
    to: "'iframe a abbr b ",
    test: 'lib/checks/checks.test.ts',
  },
  {
    name: 'a drawing may load from elsewhere',
    file: 'lib/markdown/drawings/svg-safety.ts',
    from: 'if (!isText.test(name) && loads(text))',
    to: 'if (false)',
    test: 'lib/markdown/drawings/svg-safety.test.ts',
  },
  {
    name: 'bold before a Korean particle stays as asterisks',
    file: 'lib/markdown/syntax/parse.ts',
    from: '.use(remarkCjkFriendly)',
    to: '',
    test: 'lib/markdown/syntax/korean-emphasis.test.ts',
  },
  {
    name: 'a body stays after its picture was changed',
    file: 'lib/markdown/kept-bodies.ts',
    from: 'hashFile(file, root) === known',
    to: 'file',
    test: 'lib/markdown/kept-bodies.test.ts',
  },
  {
    name: 'a file that was cut off while it was written is taken for the whole',
    file: 'lib/files/write-whole.ts',
    from: '    writeFileSync(draft, data)\n    renameSync(draft, file)',
    to: '    writeFileSync(file, data)',
    test: 'lib/files/write-whole.test.ts',
  },
]
