import type { Messages } from './ko'

export const proseEn: Messages['prose'] = {
  captions: {
    figure: (n) => `Figure ${n}`,
    table: (n) => `Table ${n}`,
    listing: (n) => `Listing ${n}`,
    algorithm: (n) => `Algorithm ${n}`,
  },
  note: (number) => `Note ${number}`,
  chartData: 'Show the data',
  count: 'Count',
  output: 'Output',
  unfold: (lines: number) => `Show all ${lines} lines`,
  line: (number: number) => `Line ${number}`,
  citation: (label: string) => `Citation: ${label}`,
  references: 'References',
  backToCitation: (number: number) => `Back to citation ${number}`,
  aside: 'Aside',
  embeds: { open: 'Show it here', from: (provider) => `Connects to ${provider}` },
  spoken: 'Captions',
  table: 'Table',
  formula: 'Formula',
  equation: (shown: string) => `Equation ${shown}`,
  algorithm: 'Algorithm',
  algorithmGiven: { require: 'Require', ensure: 'Ensure', input: 'Input', output: 'Output' },
  codeBlock: (title) => `Code: ${title}`,
  codeBlockUntitled: 'Code',
  anchor: (heading) => `Link to section “${heading}”`,
  // biome-ignore format: one word each
  callouts: {
    note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution',
    abstract: 'Abstract', info: 'Info', todo: 'To do', success: 'Success', question: 'Question',
    failure: 'Failure', danger: 'Danger', bug: 'Bug', example: 'Example', quote: 'Quote',
  },
  source: {
    edit: 'Edit this post',
    report: 'Report a mistake',
    subject: (title) => `A mistake in: ${title}`,
    body: (url) => `Post: ${url}\n\nWhat is wrong:\n\nWhat it should say:\n`,
  },
  signs: { quotes: ['“', '”', '‘', '’'], ellipsis: '…', dashes: ['–', '—'] },
}
