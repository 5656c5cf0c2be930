import manifest from '@/.generated/manifest.json'
import type { BodyFacts } from '@/lib/markdown'

/** Style sheets and scripts that only some texts need: of formulas, of media, and of frames. */
export function BodyParts({ hasMath, hasMedia, hasFrames }: Pick<BodyFacts, 'hasMath' | 'hasMedia' | 'hasFrames'>) {
  return (
    <>
      {hasMath && <link rel="stylesheet" href={manifest.math} precedence="math" />}
      {hasMedia && <link rel="stylesheet" href={manifest.media} precedence="media" />}
      {hasFrames && <script src={manifest.embeds} type="module" async />}
    </>
  )
}
