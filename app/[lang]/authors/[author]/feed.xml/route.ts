import { collectAuthorFeed } from '@/lib/feeds/collect-feed'
import { buildFeedRoute } from '@/lib/feeds/route'

export const GET = buildFeedRoute('feed.xml', collectAuthorFeed)
