import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Peer {
  directory: string
  /** The Node.js that it asks for. */
  node: string
}

/**
 * Installs a peer of `bench/peers/` from the registry into `.bench/peers/`, with the Node.js that it needs,
 * and gives it the posts of a corpus. What is installed stays for the next run.
 * @param content folder whose `posts/` the peer reads
 */
export function preparePeer(name: string, content: string): Peer {
  const source = path.resolve('bench/peers', name)
  const directory = path.resolve('.bench/peers', name)
  const wanted = readFileSync(path.join(source, 'package.json'), 'utf8')
  const installed = path.join(directory, 'installed.json')
  for (const part of ['src', 'app', 'content', 'dist', '.astro', '.next', '.contentlayer', 'node_modules/.astro']) {
    rmSync(path.join(directory, part), { recursive: true, force: true })
  }
  cpSync(source, directory, { recursive: true })
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    // The `node` package's parts hold the program itself and need no install script.
    const node = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@22`
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', node], { cwd: directory, stdio: 'inherit' })
    writeFileSync(installed, wanted)
  }
  cpSync(path.join(content, 'posts'), path.join(directory, 'content/posts'), { recursive: true })
  return { directory, node: findNode(directory) }
}

function findNode(directory: string): string {
  const part = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  return path.join(directory, 'node_modules', part, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}
