import { distance } from 'fastest-levenshtein'

/**
 * Names that people write behind a fence for a language of another name in Shiki, or for one that is near enough to it
 * to be coloured as it.
 */
const grammars: Record<string, string> = {
  cuda: 'cpp',
  cu: 'cpp',
  cuh: 'cpp',
  hip: 'cpp',
  metal: 'cpp',
  opencl: 'c',
  arduino: 'cpp',
  cc: 'cpp',
  cxx: 'cpp',
  h: 'c',
  hpp: 'cpp',
  python2: 'python',
  python3: 'python',
  py2: 'python',
  py3: 'python',
  pyi: 'python',
  pyx: 'python',
  cython: 'python',
  ipython: 'python',
  ipython3: 'python',
  ipynb: 'json',
  sage: 'python',
  triton: 'python',
  starlark: 'python',
  bazel: 'python',
  mlir: 'llvm',
  ll: 'llvm',
  llvmir: 'llvm',
  nasm: 'asm',
  assembly: 'asm',
  x86asm: 'asm',
  bib: 'bibtex',
  biblatex: 'bibtex',
  tikz: 'latex',
  golang: 'go',
  node: 'javascript',
  nodejs: 'javascript',
  es6: 'javascript',
  jsonlines: 'jsonl',
  ndjson: 'jsonl',
  conf: 'ini',
  cfg: 'ini',
  env: 'dotenv',
  gitignore: 'ini',
  csh: 'shellscript',
  ksh: 'shellscript',
  sbatch: 'shellscript',
  slurm: 'shellscript',
  svg: 'xml',
  htm: 'html',
  xhtml: 'html',
  rmd: 'markdown',
  qmd: 'markdown',
  octave: 'matlab',
  m: 'matlab',
  mysql: 'sql',
  postgres: 'sql',
  postgresql: 'sql',
  pgsql: 'sql',
  sqlite: 'sql',
  rlang: 'r',
  objc: 'objective-c',
  patch: 'diff',
  torchscript: 'python',
  'visual-basic': 'vb',
  'vim-script': 'viml',
  'shell-script': 'shellscript',
}

/** Formats that have no colours in Shiki nor a name in Linguist: shown as they are, which is what was meant. */
const plain = new Set(
  'text txt plain plain-text plaintext none raw log output ptx sass spirv hlo stablehlo jaxpr dot graphviz gv trace ascii tree prompt'.split(
    ' ',
  ),
)

/**
 * The name that Shiki knows a language by: its own, one of the list above, or either without a version.
 * @param known whether Shiki knows a name
 * @example grammarOf('Python3.11', known) // => 'python'
 */
export function grammarOf(name: string, known: (name: string) => boolean): string | undefined {
  const written = name.toLowerCase()
  const candidates = [written, written.replace(/[\d.]+$/, ''), /^diff-/.test(written) ? 'diff' : '']
  return candidates.map((one) => (Object.hasOwn(grammars, one) ? grammars[one]! : one)).find(known)
}

export const isPlain = (name: string): boolean => plain.has(name.toLowerCase())

/**
 * The known name that was mistyped: one letter more, less or other, or two letters in the wrong order. A farther name
 * would be another language.
 * @example findTypo('pyhton', ['python']) // => 'python'
 */
export function findTypo(name: string, known: readonly string[]): string | undefined {
  const written = name.toLowerCase()
  if (written.length < 4) return undefined
  const sorted = (word: string) => [...word].sort().join('')
  return known.find((one) => {
    const edits = distance(written, one)
    return edits === 1 || (edits === 2 && sorted(one) === sorted(written))
  })
}

/** Whether a language exists: GitHub's list of languages, their other names and the ends of their files. */
export async function isRealLanguage(name: string): Promise<boolean> {
  const languages = Object.values(await import('linguist-languages'))
  const written = name.toLowerCase()
  return languages.some(
    (language) =>
      language.name.toLowerCase() === written ||
      ('aliases' in language && language.aliases?.some((alias) => alias.toLowerCase() === written)) ||
      ('extensions' in language && language.extensions?.some((end) => end.slice(1).toLowerCase() === written)),
  )
}
