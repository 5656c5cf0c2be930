import { listMoved } from '@/lib/content/moved'
import { writeIfChanged } from './write-if-changed'

/** Writes the redirect table of `proxy.ts` from contentlayer's index. */
export function buildMoved(): void {
  writeIfChanged('.generated/moved.json', JSON.stringify(listMoved()))
}
