import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stageSite } from '@/scripts/stage-site'
import { writeCorpus } from './corpus'
import { findHugo, type PeerName, prepareHugo, preparePeer } from './peer'

/** A blog prepared for a build from nothing. */
export interface Blog {
  name: string
  directory: string
  command: string
  args: string[]
  /** File extension of its posts. */
  extension: 'mdx' | 'md'
  /** Folders that are deployed, besides `node_modules`; `except` is not. */
  output: { folders: string[]; except: string[] }
}

/** Our site with a generated corpus. */
export function prepareOurs(count: number, directory = path.resolve(`.bench/corpus-${count}`)): Blog {
  rmSync(directory, { recursive: true, force: true })
  stageSite(directory)
  writeCorpus(`${directory}/content`, count)
  return {
    name: '여백',
    directory,
    command: path.resolve('node_modules/.bin/tsx'),
    args: ['build/build.ts'],
    extension: 'mdx',
    // The server revalidates pages: it needs the content and its compiled form (`build/assemble-release.ts`).
    output: {
      folders: ['.next', '.generated', 'public', 'content', 'server'],
      except: ['.next/cache'],
    },
  }
}

/**
 * A peer with the posts of a corpus, built for production as its documentation says.
 * @returns undefined, with a message, if it is not installed
 */
export function prepareBlog(name: PeerName, content: string): Blog | undefined {
  if (name === 'hugo') return prepareHugoBlog(content)
  const { directory, node } = preparePeer(name, content)
  const command = node
  const version = (dependency: string): string =>
    JSON.parse(readFileSync(path.join(directory, 'node_modules', dependency, 'package.json'), 'utf8')).version
  if (name === 'astro') {
    const args = ['node_modules/astro/bin/astro.mjs', 'build']
    const output = { folders: ['dist'], except: [] }
    return { name: `Astro ${version('astro')}`, directory, command, args, extension: 'mdx', output }
  }
  return {
    name: `next-contentlayer2 ${version('next-contentlayer2')}, Next.js ${version('next')}`,
    directory,
    command,
    args: ['node_modules/next/dist/bin/next', 'build', '--webpack'],
    extension: 'mdx',
    output: { folders: ['.next'], except: ['.next/cache'] }, // posts are in its code
  }
}

function prepareHugoBlog(content: string): Blog | undefined {
  const version = findHugo()
  if (!version) {
    console.log('Hugo is left out: there is no `hugo` command (Debian: apt install hugo).')
    return undefined
  }
  return {
    name: `Hugo ${version}, formulas left to the browser`,
    directory: prepareHugo(content),
    command: 'hugo',
    args: [],
    extension: 'md',
    output: { folders: ['public'], except: [] },
  }
}
