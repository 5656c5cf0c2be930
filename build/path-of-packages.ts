import path from 'node:path'

/** PATH for a copy of the site: programs of its own packages first. */
export function pathOfPackages(directory: string): string {
  return `${path.resolve(directory, '../node_modules/.bin')}${path.delimiter}${process.env.PATH}`
}
