import { site } from '@/site.config'
import { writeIfChanged } from './write-if-changed'

/** What `server/`, which is plain JavaScript, knows of `site.config.ts`. */
export function buildFront(): void {
  writeIfChanged('.generated/front.json', JSON.stringify({ url: site.url }))
}
