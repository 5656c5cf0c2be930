import path from 'node:path'

/** Programs of the packages that are found from a copy: its own, before those of the project. */
export function pathOfPackages(directory: string): string {
  return `${path.resolve(directory, '../node_modules/.bin')}${path.delimiter}${process.env.PATH}`
}
