import { listMoved } from '@/lib/content/moved'
import { writeIfChanged } from './write-if-changed'

/** The table of `proxy.ts`, from the index of contentlayer. */
export function buildMoved(): void {
  writeIfChanged('.generated/moved.json', JSON.stringify(listMoved()))
}
