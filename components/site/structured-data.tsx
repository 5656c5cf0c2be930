import type { Graph } from 'schema-dts'
import { printJson } from '@/lib/structured-data/graph'

/** JSON-LD: a data block, which the content security policy allows and `stripRuntime` keeps. */
export function StructuredData({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped JSON
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: printJson(graph) }} />
}
