import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont, { type Options } from 'subset-font'
import { widenGlyphs } from './widen-glyphs'

interface Cut {
  /** Path of the font. */
  file: string
  characters: string
  options: Options
  fullWidth?: number | undefined
}

interface Waiting {
  resolve: (font: Uint8Array) => void
  reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let cutter: ChildProcess | undefined
let count = 0

/**
 * Subsets a font in a child process, which ends when no cut is pending: WebAssembly never frees its memory (100 MB),
 * and posts are compiled next.
 */
export function cutFont(cut: Cut): Promise<Uint8Array> {
  cutter ??= startCutter()
  const id = count++
  const font = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }))
  cutter.send({ id, ...cut })
  return font.finally(() => {
    waiting.delete(id)
    if (waiting.size > 0) return
    cutter?.disconnect()
    cutter = undefined
  })
}

function startCutter(): ChildProcess {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
  child.on('message', ({ id, font, error }: { id: number; font?: Uint8Array; error?: string }) => {
    if (font) waiting.get(id)?.resolve(font)
    else waiting.get(id)?.reject(new Error(error))
  })
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
  }
  child.on('error', fail)
  child.on('exit', (code, signal) => child === cutter && fail(new Error(`fonts: ended with ${code ?? signal}`)))
  return child
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('message', async ({ id, file, characters, options, fullWidth }: Cut & { id: number }) => {
    try {
      const font = readFileSync(file)
      if (fullWidth) widenGlyphs(font, fullWidth)
      process.send!({ id, font: await subsetFont(font, characters, options) })
    } catch (error) {
      process.send!({ id, error: `${file}: ${(error as Error).message}` })
    }
  })
}
