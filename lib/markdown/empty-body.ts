import type { Problem } from '@/lib/problems'
import type { CompiledBody } from './compile'

/** What there is of a body that could not be compiled. */
export function emptyBody(problems: Problem[]): CompiledBody {
  const texts = { digest: '', html: '', feedHtml: '', markdown: '', sections: [] }
  const lists = { headings: [], anchors: [], links: [], citations: [], files: { used: [], made: [] } }
  return { ...texts, ...lists, hasMath: false, problems }
}
