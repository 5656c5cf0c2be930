import './load-env'
import { endReading } from '@/lib/site/read-settings'
import { collected } from '@/lib/site/wrong-settings'
import { readOwnFiles } from './own-files'
import { run } from './run'

/** `npm run build`: `build/build-site.ts`; with wrong settings the check says all that is wrong, in the content, too. */
if (await readOwnFiles(true)) {
  endReading()
  if (collected.length > 0) await run('tsx', ['cli/blog.ts', 'check'])
  else await import('./build-site')
}
