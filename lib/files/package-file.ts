import { createRequire } from 'node:module'
import path from 'node:path'

/** Not from `import.meta.url`: Next would bundle what is resolved so, and a font is no module. */
const { resolve } = createRequire(path.join(process.cwd(), 'package.json'))

/** Path of a file in an installed package, wherever the package manager has put it. */
export function findPackageFile(specifier: string): string {
  return resolve(specifier)
}
