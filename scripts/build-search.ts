import { buildPostIndex } from '@/lib/search/build-posts'

/** Writes the index that `lib/search` asks; run by `scripts/build.ts`. */
const database = await buildPostIndex('.generated/search.db')
database.close()
