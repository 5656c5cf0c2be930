import { buildPostIndex } from '@/lib/search/build-posts'
import { buildSearchThread } from './assets/build-search-thread'

/** Writes the index that `lib/search` asks, and the thread that asks it in `server/`; run by `build/build.ts`. */
await buildSearchThread()
const database = await buildPostIndex('.generated/search.db')
database.close()
