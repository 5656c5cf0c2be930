import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heap of a process that makes much and holds little small. As a rule it grows fourfold before it is cleaned;
 * this saves 200 MB for each process that compiles posts, and costs no time.
 */
export function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=150')
}
