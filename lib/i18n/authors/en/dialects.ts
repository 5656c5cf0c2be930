import type { Room } from '@/lib/i18n/authors/room'

export const dialects = {
  codeName: (inner: string) => [
    `“__${inner}__” is a name of code here, and no bold`,
    `write **${inner}** for bold, or \`__${inner}__\` for a name`,
  ],
  mkdocsBox: [
    'a box of MkDocs (!!! note), printed as it stands',
    'write > [!NOTE], and > before each line of it; > [!NOTE]- folds it',
  ],
  strayColons: ['::: that closes nothing', 'take it out, or write :::note where the box begins'],
  openComment: ['a comment (%%) that is never closed, printed as it stands', 'close it with %%'],
  velogEmbed: ['an embedding of velog, printed as it stands', 'link to it: [title](https://…)'],
  mystLabel: ['a label of MyST, printed as it stands', 'write {#label} behind the heading, and take this line out'],
  percentComment: [
    'a comment of MyST or LaTeX (%), printed as it stands',
    'write it as {/* … */}, or \\% if a percent sign is meant',
  ],
  abbreviation: [
    'an abbreviation of kramdown, printed as it stands',
    'write <abbr title="…">…</abbr> where the word stands',
  ],
  pandocList: ['a numbered list of Pandoc (#.), printed as it stands', 'write 1. and a space'],
  directive: ['a directive (::name), printed as it stands', 'write what it stood for in Markdown, or a link'],
  blockId: (id: string) => [
    `^${id}, the name of a block in Obsidian, printed as it stands`,
    'take it out, and link to a heading: [text](#heading)',
  ],
  oddTask: (mark: string) => [
    `a task with ${mark}, printed as it stands`,
    'write [ ] or [x], and a space before the text',
  ],
  idleAttributes: (rest: readonly string[], id: string | undefined) => [
    `${rest.join(' ')} does nothing behind a heading`,
    id ? `write {#${id}}` : 'take it out',
  ],
  headingId: (id: string) => [`the id “${id}” is in use already`, 'give the heading another id'],
  unknownCallout: (name: string, nearest: string, kinds: readonly string[]) => [
    `unknown callout [!${name}]`,
    `write [!${nearest.toUpperCase()}]; there are ${kinds.join(', ')}`,
  ],
  openBox: ['a box (:::) that is never closed: it swallows what follows', 'close it with ::: in a line of its own'],
  unknownBox: (name: string, kinds: readonly string[]) => [
    `${name ? `“${name}”` : 'this'} is no kind of box; its text is shown without one`,
    `write :::note or another of ${kinds.join(', ')}; or take its two lines with ::: out`,
  ],
  cellOptions: [
    'options of a cell of Quarto or R Markdown do nothing: posts run no code',
    'take them out; write what the code prints in a block ```output below it',
  ],
  noPost: (value: string) => [
    `[[${value}]] names no post`,
    'write [[slug|text]], or [[#heading]] for one of this post',
  ],
  embeddedNote: (value: string) => [
    `![[${value}]] embeds a note, which posts cannot`,
    `link to it, [[${value}]], or write here what it says`,
  ],
  contents: (written: string) => [
    `${written} makes no contents here`,
    'take it out: the contents stand beside the post by themselves',
  ],
  idleBraces: (value: string, about: string | undefined, id: string | undefined) => [
    `the attributes ${value} do nothing here`,
    about === 'contents'
      ? 'take it out: the contents stand beside the post by themselves'
      : about === 'image'
        ? 'write the width in pixels, {width=300}, or take it out'
        : about === 'link'
          ? 'take it out'
          : id
            ? `take it out, or write {#${id}} behind a heading`
            : 'take it out, or write \\{ if a brace is meant',
  ],
  role: (name: string, value: string, kind: 'citation' | 'link' | 'equation' | 'abbreviation' | undefined) => [
    `{${name}}\`${value}\` is a role of MyST, and posts have none`,
    {
      citation: `write [@${value}]`,
      link: 'write a link: [text](#heading) or [text](/posts/name)',
      equation: `write $\\eqref{${value}}$`,
      abbreviation: 'write <abbr title="…">…</abbr>',
      other: `write the text alone, or \`\\{${name}\\}\` if the braces are meant`,
    }[kind ?? 'other'],
  ],
  mystDirective: (name: string, callout: string | undefined) => [
    `{${name}} is a directive of MyST, shown here as code`,
    callout
      ? `write ${callout}, and > before each line of it`
      : 'write it in Markdown: docs/writing.md shows each element',
  ],
} satisfies Room
