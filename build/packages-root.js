import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The folder that holds `node_modules`: this one or the workspace root. Next would take the outermost folder with a
 * lock file, and a release would lack what is outside of it. Plain JavaScript for `next.config.js`.
 */
export const packagesRoot = createRequire(import.meta.url)
  .resolve('next/package.json')
  .split(`${path.sep}node_modules${path.sep}`)[0]
