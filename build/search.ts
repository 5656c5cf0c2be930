import { buildPostIndex } from '@/lib/search/build-posts'
import { buildSearchThread } from './assets/build-search-thread'

/** Writes the search index and the script of the server's search thread; run by `build/build.ts`. */
await buildSearchThread()
const database = await buildPostIndex('.generated/search.db')
database.close()
