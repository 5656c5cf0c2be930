import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Path of a file in an installed package. */
export function findPackageFile(specifier: string): string {
  return resolve(specifier)
}
