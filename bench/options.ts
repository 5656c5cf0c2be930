import { parseArgs } from 'node:util'
import { type PeerName, peerNames } from './peer'

export interface Options {
  /** Sizes of the corpora that are built, and the peers beside us; undefined when they were not named. */
  posts?: number[]
  peers?: PeerName[]
  /** How often it is measured; the median is told. Each part has a number of its own. */
  runs?: number
  /** Shows that a part works, in little time, and keeps no figures. */
  short: boolean
}

/**
 * @param args of the command line
 * @param parts that can be named
 * @returns the parts that are wanted, all when none is named
 * @throws Error that says what can be written
 */
export function readOptions(args: string[], parts: string[]): { wanted: string[]; options: Options } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      posts: { type: 'string' },
      peers: { type: 'string' },
      runs: { type: 'string' },
      short: { type: 'boolean' },
    },
  })
  const unknown = positionals.find((name) => !parts.includes(name))
  if (unknown) throw new Error(`No part ${unknown}: choose of ${parts.join(', ')}`)
  return {
    wanted: positionals.length > 0 ? positionals : parts,
    options: {
      posts: values.posts?.split(',').map(readNumber),
      peers: values.peers?.split(',').filter(Boolean).map(readPeer),
      short: values.short ?? false,
      runs: values.runs ? readNumber(values.runs) : undefined,
    },
  }
}

function readNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${JSON.stringify(text)} is no number of posts or runs`)
  return number
}

function readPeer(text: string): PeerName {
  const peer = peerNames.find((name) => name === text)
  if (!peer) throw new Error(`No peer ${JSON.stringify(text)}: choose of ${peerNames.join(', ')}`)
  return peer
}
