import type { References } from '@/lib/bibliography'
import { describeFailure } from '@/lib/text/problems'
import { loadBody } from '.'
import type { Answer, Task } from './compile-apart'

/** The child process of `compile-apart.ts`. */
const answer = (what: Answer) => process.send!(what)
let references: References = new Map()

process.on('message', async ({ document, root, forms, references: others }: Task) => {
  references = others ?? references
  await loadBody(document, references, { root, forms }).then(
    (body) => answer({ body }),
    (error: unknown) => answer({ failure: describeFailure(error) }),
  )
})
process.on('disconnect', () => process.exit())

await import('./compile') // loaded first, so that it does not count towards a document's timeout
answer('ready')
