import type { FieldDefs } from 'contentlayer2/source-files'

/**
 * The front matter of posts and pages: the one place where a field is named, typed and described. contentlayer builds
 * its index from it, the content checks use it, and authors read it as their manual.
 * Imports nothing at run time: contentlayer bundles this file with its configuration.
 */

export const changeFields = {
  date: { type: 'string', required: true, description: 'Day of the change; same forms as the date of the post.' },
  text: { type: 'string', required: true, description: 'What changed, in a sentence.' },
} satisfies FieldDefs

export const paperFields = {
  title: { type: 'string', required: true, description: 'Full title of the paper, as published.' },
  authors: {
    type: 'list',
    of: { type: 'string' },
    required: true,
    description: 'All authors in order: [Jane Doe, John Roe].',
  },
  venue: { type: 'string', required: true, description: 'Where it appeared, as cited: EMNLP 2022, TMLR 2022, arXiv.' },
  year: { type: 'number', required: true, description: 'Year of publication, four digits.' },
  arxiv: { type: 'string', description: 'arXiv identifier in quotes: "2110.04366".' },
  doi: { type: 'string', description: 'DOI without a host: 10.18653/v1/2022.emnlp-main.759.' },
  url: { type: 'string', description: 'Page of the paper elsewhere (publisher, ACL Anthology).' },
  code: { type: 'string', description: 'Repository with the code of the authors.' },
  key: {
    type: 'string',
    description:
      'What posts write behind @ to cite it, when lester2021power (family name, year, first word) will not do.',
  },
  data: { type: 'string', description: 'Where the data of the paper is.' },
} satisfies FieldDefs

export const postFields = {
  title: { type: 'string', required: true, description: 'Title of the post; it becomes the only h1.' },
  date: {
    type: 'string',
    required: true,
    description:
      'Day (2026-09-20), or day and time (2026-09-20 09:00), in the time zone of the site; or with a zone (2026-09-20T09:00:00+09:00). A date in the future schedules the post.',
  },
  summary: {
    type: 'string',
    required: true,
    description:
      'Two or three sentences without markup, at most 300 characters: lists, search engines and feeds show it.',
  },
  updated: { type: 'string', description: 'Date of the last change that readers should know of; same forms as date.' },
  tags: { type: 'list', of: { type: 'string' }, description: 'Tags as they are shown: [LLM, 추론 최적화, C++].' },
  authors: {
    type: 'list',
    of: { type: 'string' },
    description:
      'Ids of its authors in site.config.ts: [hana, duri]; without it the post is by the author of the site.',
  },
  series: { type: 'string', description: 'Name of the series that the post belongs to; needs part.' },
  part: { type: 'number', description: 'Number of the post in its series, from 1 without gaps.' },
  draft: { type: 'boolean', description: 'true: shown by `npm run dev` only, never built.' },
  unlisted: {
    type: 'boolean',
    description: 'true: answers at its URL, appears nowhere else, asks search engines to stay away.',
  },
  pinned: { type: 'boolean', description: 'true: first on the first page of the list.' },
  startHere: { type: 'boolean', description: 'true: beside the list, among the posts to read first.' },
  verdict: { type: 'string', description: 'Your judgement in one sentence: stands in the margin of lists.' },
  cover: {
    type: 'string',
    description: 'Image for link previews: ./cover.png beside the post, or /cover.png in public.',
  },
  lang: {
    type: 'string',
    description: 'Language of the post, when the file name does not say it (index.en.mdx does).',
  },
  translationOf: { type: 'string', description: 'Slug of the post that this one translates, when the slugs differ.' },
  aliases: { type: 'list', of: { type: 'string' }, description: 'Old paths of the post: [/entry/옛-주소, /12].' },
  canonical: { type: 'string', description: 'Absolute URL where the text appeared first, if not here.' },
  changes: {
    type: 'list',
    of: { type: 'nested', of: { fields: changeFields, name: 'Change' } } as never,
    description: 'What changed after publication, oldest first: - { date: 2026-10-02, text: 표의 값을 고쳤다. }',
  },
  macros: { type: 'json', description: "LaTeX commands of this post: { '\\\\KL': '\\\\mathrm{KL}' }." },
  paper: {
    type: 'nested',
    of: { fields: paperFields, name: 'Paper' } as never,
    description: 'The paper that the post reviews.',
  },
} satisfies FieldDefs

export const pageFields = {
  title: postFields.title,
  summary: postFields.summary,
  lang: postFields.lang,
} satisfies FieldDefs
