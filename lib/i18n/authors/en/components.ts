import type { Room } from '@/lib/i18n/authors/room'

export const components = {
  defaultExport: ['a post has no default export', 'take it out: its page is made by the site'],
  comma: (text: string) => [
    `“{${text}}” would show only what follows the last comma`,
    `write \\{${text}\\} for braces in text, or put it between backticks or dollars`,
  ],
  notShown: (text: string, kind: string) => [
    `“{${text}}” is ${kind}, which cannot be shown`,
    `show a text, a number or an element of it; write \\{ for a brace in text`,
  ],
  noComponent: (name: string, kind: string) => [
    `<${name}> is ${kind}, not a component`,
    'import or export a function that returns JSX',
  ],
  badProp: (element: string, name: string, kind: string) => [
    `<${element}>: ${name} is ${kind}`,
    'give it a text, a number or a list; what reacts to the reader is a component of its own: docs/mdx.md',
  ],
  isCode: (text: string, reason: string, remedy: string) => [
    `“{${text}}” is code: ${reason}`,
    `write \\{${text}\\} for braces in text, or put it between backticks or dollars; ${remedy}`,
  ],
  kind: (type: string) => `a ${type}`.replace('a object', 'an object'),
  path: 'write the path from the post, with its ending: ./slider.tsx',
  install: 'install the package, or write the path of a file: ./slider.tsx, @/components/figures/axes',
  asPicture: 'show a picture by ![text](./name.png)',
  preact: 'Preact, which is React in figures, has none of that name (docs/mdx.md): do it another way',
  exportName: "write a name that the file exports; of a 'use client' file only its components are",
  otherName: 'give one of them another name',
  noDefault: 'take `export default` out: the page of a post is made by the site',
  mendCode: 'mend the code; it is JavaScript with JSX, as mdxjs.com describes',
  importsMarkdown: ['a post cannot import Markdown', 'copy the text, or write a component'],
  environment: ['the environment of the build is not for posts', 'write the value into the post, or a file beside it'],
  undefinedName: (name: string, isComponent: boolean) =>
    isComponent ? `import ${name}; the site's own components stand outside of braces` : `import or export ${name}`,
  mendGiven: 'mend the code, or what it is given',
  stateless: [
    'state and effects do nothing here: the file is not sent to readers',
    "begin the file with 'use client', if readers should use what it draws",
  ],
  bundler: (reason: string, remedy: string) => [reason, remedy],
  thrown: (reason: string) => reason,
} satisfies Room
