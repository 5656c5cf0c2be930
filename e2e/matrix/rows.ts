import { listViolations } from '@/e2e/violations'
import { listBadStops, listRingless } from './focus'
import { listForeignFonts } from './fonts'
import { listHiddenIcons, listLost, listLostWith, listMoving, listOverflow, listUnprintable } from './layout'
import { listUnspoken, listUnstructured } from './structure'
import { listSmallTargets, whileOpen } from './targets'
import type { Row } from './visit'

const desktop = { width: 1280, height: 720 }
const inKorean = (type: string) => !type.endsWith('English')

const widths = [320, 390, 768, 1440, 1920].map((width) => ({ width, height: 800 }))

/** What only the text and its order say; a state of the window changes nothing. */
const structure: Row[] = [
  { name: '3.1.1, 3.1.2 language of the page and its parts', states: [desktop], find: listUnspoken },
  { name: '1.3.1 landmarks and headings', states: [desktop], isOf: inKorean, find: listUnstructured },
]

export const axe: Row = {
  name: 'axe has no violation',
  states: (['light', 'dark'] as const).map((scheme) => ({ ...desktop, scheme, isStill: true })),
  find: listViolations,
}

export const reflow: Row = { name: '1.4.10 no sideways scroll', states: widths, find: listOverflow }

const layout: Row[] = [
  reflow,
  {
    name: '1.4.10 a window of 320 px, no JavaScript needed',
    states: [{ width: 320, height: 256 }], // 1280 × 1024 at 400 %
    isOf: inKorean,
    find: listLost,
  },
  {
    name: '1.4.12 wide spacing of text',
    states: [{ width: 390, height: 800 }],
    isOf: inKorean,
    find: (page) =>
      listLostWith(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
      ),
  },
  {
    name: '1.4.4 text of 200 %',
    states: [{ width: 1280, height: 900 }],
    isOf: inKorean,
    find: (page) => listLostWith(page, 'html { font-size: 200% !important }'),
  },
  { name: '2.3.3 reduced motion', states: [{ ...desktop, isStill: true }], isOf: inKorean, find: listMoving },
  {
    name: 'paper: light, without what belongs to the screen, nothing cut',
    states: [{ width: 720, height: 1000, scheme: 'dark', isPrinted: true }],
    isOf: inKorean,
    find: listUnprintable,
  },
]

const stops: Row[] = [
  {
    name: '2.4.3, 2.4.7, 2.4.11 the focus is in order, visible and not covered',
    states: [{ width: 390, height: 700 }],
    isAnew: true, // stops of a tabindex of their own come before the first of the page
    isOf: inKorean,
    find: listBadStops,
  },
  {
    name: '1.4.11 forced colours keep the focus, buttons and fields visible',
    states: [{ ...desktop, isForced: true }],
    isOf: inKorean,
    find: async (page) => [...(await listHiddenIcons(page)), ...(await listRingless(page))],
  },
]

const opening = ['post', 'review', 'papers', 'all series']

const open: Row[] = [
  {
    name: '2.5.8 targets of 24 px',
    states: [320, 1440].map((width) => ({ width, height: 800 })),
    find: listSmallTargets,
  },
  {
    name: 'axe has no violation with all that opens open',
    states: [
      { width: 390, height: 800, scheme: 'light', isStill: true },
      { width: 1440, height: 800, scheme: 'dark', isStill: true },
    ],
    isOf: (type) => opening.includes(type),
    find: (page) => whileOpen(page, () => listViolations(page)),
  },
]

const fonts: Row = {
  name: 'every syllable is in the font of the site, in its weight',
  states: [desktop],
  isOf: (type) => type !== 'search without results', // a reader may type what nobody wrote
  find: listForeignFonts,
}

/** In the order of what they leave behind: a walk may bring cards, and the last leaves nothing. */
export const rows: readonly Row[] = [...structure, ...layout, axe, ...open, ...stops, fonts]
