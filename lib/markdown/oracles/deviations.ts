/** Examples that come out otherwise than their specification says. */
export interface Deviation {
  reason: string
  /** Whether an error or a warning names the place. */
  isTold: boolean
  /** Names of the examples, separated by spaces. */
  examples: string
}

/** May only shrink. */
export const deviations = {
  commonmark: [
    {
      reason: 'MDX has no code by four spaces',
      isTold: true,
      examples:
        '1 2 3 5 6 7 8 18 36 48 49 69 70 85 100 107 110 111 112 114 115 116 117 118 134 211 225 231 236 238 252 253 254 257 264 270 271 272 273 274 278 286 287 288 289 290',
    },
    {
      reason: 'MDX reads < as the beginning of JSX: no HTML, no <address>',
      isTold: true,
      examples:
        '20 21 31 150 151 152 155 156 157 158 163 165 169 170 171 172 173 174 175 176 178 180 181 182 184 187 195 201 309 344 346 475 476 477 480 481 491 493 494 524 526 536 538 594 595 596 597 598 599 600 601 602 603 604 605 606 613 614 615 616 617 621 623 627 628 629 630 631 642 643',
    },
    {
      reason: 'the picture of the example does not exist, or has no alternative text',
      isTold: true,
      examples: '517 520 531 572 573 574 575 576 577 578 579 580 581 582 583 584 585 586 587 588 589 591',
    },
    { reason: 'a line --- below a line of text is told', isTold: true, examples: '87 91' },
    { reason: '--- in the first line begins the front matter', isTold: true, examples: '96' },
    {
      reason: 'in MDX a closing fence and a nested list may be indented by four spaces and more',
      isTold: false,
      examples: '137 312 313',
    },
    {
      reason: 'Markdown is read inside elements in MDX, and an element alone in its line is a block',
      isTold: false,
      examples: '148 149 159 160 161 162 164 166 168 185 186 189 190 191',
    },
    {
      reason: 'Markdown goes on behind a comment, and four spaces before one make no code',
      isTold: false,
      examples: '177 183',
    },
    { reason: 'a picture of Obsidian (docs/dialects.md)', isTold: true, examples: '590' },
    {
      reason: 'a word between two underscores is a name of code: __init__',
      isTold: true,
      examples: '389 406 425 426 456 458 462 465 468',
    },
    { reason: 'so are several such words, and one beside a bracket', isTold: false, examples: '399 402' },
    { reason: 'bare addresses are links, as in GFM', isTold: false, examples: '608 611 612' },
  ],
  gfm: [
    { reason: 'MDX reads < as the beginning of JSX: no HTML, no <address>', isTold: true, examples: '653' },
    { reason: 'GitHub itself makes no links of ftp:// any more', isTold: false, examples: '628' },
  ],
  'cjk-friendly': [],
} satisfies Record<string, Deviation[]>
