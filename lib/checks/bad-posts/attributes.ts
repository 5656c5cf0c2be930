import { type BadPost, withBody } from './write-post'

/** What a post's elements must not set, and headings that nobody sees. */
export const badAttributes: BadPost[] = [
  ...(
    [
      ["style={{ position: 'fixed', inset: 0 }}", /cannot set position/],
      ["style={{ background: 'url(https://evil.example/x)' }}", /background/],
      ["style={{ color: 'red;position:fixed' }}", /color/],
      ["style={{ color: 'r\\\\65 d' }}", /color/],
      ["style={{ 'background-image': 'none' }}", /cannot set background-image/],
      ["style={{ '--accent': 'red' }}", /cannot set --accent/],
      ["style={{ marginTop: '-100vh' }}", /marginTop/],
      ["style={{ width: 'image-set(x)' }}", /width/],
      ['style={{ zIndex: 9 }}', /cannot set zIndex/],
      ["style={{ transform: 'none' }}", /cannot set transform/],
      ["style={{ letterSpacing: '-50em' }}", /letterSpacing: -50em/],
      ['style={{ wordSpacing: -400 }}', /wordSpacing/],
      ['style={{ lineHeight: 0 }}', /lineHeight/],
      ['style={{ fontSize: 0 }}', /fontSize/],
      ['style={{ opacity: 0 }}', /opacity/],
      ["style={{ marginLeft: '300vw' }}", /marginLeft/],
      ["style={{ width: 'calc(1em * -50)' }}", /width/],
      ["style={{ display: 'none' }}", /display/],
      ["dangerouslySetInnerHTML={{ __html: 'x' }}", /no attribute dangerouslySetInnerHTML/],
      ['srcDoc="x"', /no attribute srcDoc/],
      ['titel="x"', /no attribute titel/],
      ['popover="auto"', /no attribute popover/],
      ['contentEditable', /no attribute contentEditable/],
      ['href="/about"', /no attribute href/],
    ] as const
  ).map(
    ([attribute, says], at): BadPost => ({
      name: `a35-attribute-${at}`,
      text: withBody(`<kbd ${attribute}>글</kbd>`),
      at: '7:1',
      says,
      remedy: /take it out|plain value|did you mean title/,
    }),
  ),
  ...[
    '## \u200B',
    '## \u3164 \u2060',
    '## [\u200B](/about)',
    '## **\u200B**',
    '## <b></b>',
    '## <b>\u2060</b>',
    '## `\u200B`',
  ].map(
    (body, at): BadPost => ({
      name: `a44-heading-${at}`,
      text: withBody(body),
      at: '7:1',
      says: /shows nothing/,
      remedy: /text/,
    }),
  ),
]
