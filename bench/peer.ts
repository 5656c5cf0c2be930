import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Copies a peer of `bench/peers/` to `.bench/peers/` and installs it from the registry, once for each of its versions. */
export function installPeer(name: string, ...others: string[]): string {
  const source = path.resolve('bench/peers', name)
  const directory = path.resolve('.bench/peers', name)
  const wanted = readFileSync(path.join(source, 'package.json'), 'utf8')
  const installed = path.join(directory, 'installed.json')
  cpSync(source, directory, { recursive: true })
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    const args = ['install', '--no-audit', '--no-fund', '--no-save', ...others]
    execFileSync('npm', args, { cwd: directory, stdio: 'inherit' })
    writeFileSync(installed, wanted)
  }
  return directory
}

export interface Peer {
  directory: string
  /** The Node.js that it asks for. */
  node: string
}

/** The `node` package's parts hold the program itself and need no install script. */
const nodePart = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/**
 * A peer with the Node.js that it needs and the posts of a corpus; nothing of an earlier run is left.
 * @param content folder whose `posts/` the peer reads
 */
export function preparePeer(name: string, content: string): Peer {
  const directory = path.resolve('.bench/peers', name)
  for (const part of ['src', 'app', 'content', 'dist', '.astro', '.next', '.contentlayer', 'node_modules/.astro']) {
    rmSync(path.join(directory, part), { recursive: true, force: true })
  }
  installPeer(name, `${nodePart}@22`)
  cpSync(path.join(content, 'posts'), path.join(directory, 'content/posts'), { recursive: true })
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  return { directory, node: path.join(directory, 'node_modules', nodePart, 'bin', program) }
}
