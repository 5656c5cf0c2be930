import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

/**
 * The process of `unit.ts`: test files, one after another. Most of a file's time is the loading of what it imports,
 * and files that share a process share that.
 */
const exit = process.exit

/** Node's runner takes the tests that were to come for done. */
process.exit = (code) => {
  console.error(new Error(`process.exit(${code ?? ''}) ended the tests`).stack)
  return exit(1)
}

for (const file of process.argv.slice(2)) {
  await import(pathToFileURL(file).href).catch((error: unknown) => {
    test(`${file} is loaded`, () => {
      throw error
    })
  })
}
