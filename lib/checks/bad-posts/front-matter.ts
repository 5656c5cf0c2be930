import { type BadPost, withFields } from './write-post'

/** Fields of front matter, other than dates. */
export const badFrontMatter: BadPost[] = [
  {
    name: 'a2-no-title',
    text: '---\ndate: 2026-01-01\nsummary: "s"\n---\n',
    at: '2:1',
    says: /no title/,
    remedy: /title: …/,
  },
  { name: 'a2-no-date', text: '---\ntitle: "t"\nsummary: "s"\n---\n', at: '2:1', says: /no date/, remedy: /date: …/ },
  {
    name: 'a2-empty-summary',
    text: '---\ntitle: "t"\ndate: 2026-01-01\nsummary:\n---\n',
    at: '4:1',
    says: /summary is empty/,
    remedy: /value/,
  },
  { name: 'a10-tags-string', text: withFields('tags: 가, 나'), at: '5:7', says: /not a list/, remedy: /\[가, 나\]/ },
  { name: 'a11-tag-number', text: withFields('tags: [1.10]'), at: '5:8', says: /1\.10/, remedy: /"1\.10"/ },
  { name: 'a11-tag-no', text: withFields('tags: [no]'), at: '5:8', says: /read as something else/, remedy: /"no"/ },
  { name: 'a12-tag-of-signs', text: withFields('tags: ["???"]'), at: '5:7', says: /no letter/, remedy: /name/ },
  {
    name: 'a12-tag-long',
    text: withFields(`tags: [${'가'.repeat(200)}]`),
    at: '5:7',
    says: /200 characters/,
    remedy: /at most/,
  },
  {
    name: 'a12-tag-case',
    text: withFields('tags: [llm]'),
    at: '5:8',
    says: /“llm” and “LLM”.*\/tags\/llm/,
    remedy: /LLM everywhere/,
  },
  {
    name: 'a13-draft-quoted',
    text: withFields('draft: "yes"'),
    at: '5:8',
    says: /neither true nor false/,
    remedy: /without quotes/,
  },
  { name: 'a13-typo', text: withFields('darft: true'), at: '5:1', says: /unknown field “darft”/, remedy: /draft\?/ },
  {
    name: 'a13-paper-typo',
    text: withFields('paper:\n  title: "p"\n  authors: [A B]\n  venue: X\n  year: 2022\n  arxvi: "2106.09685"'),
    at: '10:3',
    says: /paper\.arxvi/,
    remedy: /arxiv\?/,
  },
  {
    name: 'b4-arxiv',
    text: withFields(
      'paper:\n  title: "p"\n  authors: [A B]\n  venue: X\n  year: 2022\n  arxiv: "https://arxiv.org/abs/2106.09685"',
    ),
    at: '10:10',
    says: /paper\.arxiv/,
    remedy: /identifier/,
  },
  {
    name: 'b8-summary-to-write',
    text: withFields('').replace('"요약"', '"무엇을 왜 썼는지 두세 문장으로 적어 주세요."'),
    at: '4:10',
    says: /still the one/,
    remedy: /draft: true/,
  },
]
