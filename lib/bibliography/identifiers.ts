/** Identifier of a work: an arXiv number without its version, or a DOI. */
export interface WorkId {
  kind: 'arxiv' | 'doi'
  id: string
}

/**
 * @returns undefined for anything else
 * @example parseWorkId('https://arxiv.org/abs/2110.04366v2') // => { kind: 'arxiv', id: '2110.04366' }
 * @example parseWorkId('https://doi.org/10.18653/v1/2021.emnlp-main.243') // => { kind: 'doi', id: '10.18653/…' }
 */
export function parseWorkId(text: string): WorkId | undefined {
  const plain = text.trim().replace(/^https?:\/\/(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\//, 'arXiv:')
  const arxiv = /^(?:arxiv:\s*)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i.exec(plain)?.[1]
  if (arxiv) return { kind: 'arxiv', id: arxiv }
  const doi = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(plain)?.[1]
  const preprint = doi && /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1]
  if (preprint) return { kind: 'arxiv', id: preprint }
  return doi ? { kind: 'doi', id: doi } : undefined
}

/** An arXiv number as it stands in names of journals, notes and pages: `arXiv preprint arXiv:1706.03762`, `abs/1706.03762`. */
const arxivInText =
  /(?:\barXiv\b[^\d]{0,24}?|^abs\/|\babs\/)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?!\d)/i

/** @example findArxiv('CoRR, abs/1706.03762') // => '1706.03762' */
export function findArxiv(text: string): string | undefined {
  return arxivInText.exec(text)?.[1]
}

/** `arXiv`, and what is written for it: CoRR, `arXiv preprint arXiv:1706.03762`, `arXiv e-prints`, `arXiv:1706.03762 [cs]`. */
export function isArxivVenue(venue: string): boolean {
  return /^(?:CoRR\b|arXiv(?:\.org)?(?:\s+(?:e-?prints?|preprints?))?\b|Computing Research Repository)/i.test(venue)
}

/** The number as CSL has it in the place of a journal, whose words it would begin with capitals: hep-th/9901001. */
export const nameArxiv = (arxiv: string) => `<span class="nocase">arXiv:${arxiv}</span>`
