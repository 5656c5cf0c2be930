import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Path of a file of an installed package, wherever `node_modules` is. */
export function findPackageFile(specifier: string): string {
  return resolve(specifier)
}
