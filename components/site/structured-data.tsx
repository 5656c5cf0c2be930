import type { Graph } from 'schema-dts'
import { printJson } from '@/lib/structured-data/graph'

/** JSON-LD: data and no script, so no policy stops it and the cache handler leaves it in. */
export function StructuredData({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: printJson(graph) }} />
}
