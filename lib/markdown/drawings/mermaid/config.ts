/** At most so many edges: the layout of a thousand takes a minute. */
export const most = 200

const fontSize = 14

/** Settings of mermaid that belong to the site; a diagram cannot change them. */
export const own = [
  'theme',
  'themeVariables',
  'themeCSS',
  'look',
  'fontFamily',
  'altFontFamily',
  'htmlLabels',
  'layout',
]

/** Configuration for a drawing, for a wide or a narrow window (docs "Configuration Schema Reference"). */
export function buildConfig(isNarrow: boolean, themeVariables: Record<string, unknown>): object {
  const graph = {
    htmlLabels: false,
    nodeSpacing: isNarrow ? 24 : 36,
    rankSpacing: isNarrow ? 36 : 44,
    padding: 12,
    wrappingWidth: isNarrow ? 110 : 180,
    diagramPadding: 4,
  }
  const sequence = {
    width: isNarrow ? 80 : 120,
    height: 44,
    actorMargin: isNarrow ? 20 : 44,
    diagramMarginX: 4,
    diagramMarginY: 4,
    messageFontSize: fontSize,
    noteFontSize: fontSize,
    actorFontSize: fontSize,
    mirrorActors: false,
    ...(isNarrow ? { wrap: true } : {}),
  }
  return {
    startOnLoad: false,
    suppressErrorRendering: true,
    securityLevel: 'strict',
    deterministicIds: true,
    handDrawnSeed: 1,
    maxEdges: most,
    htmlLabels: false,
    theme: 'base',
    themeVariables: { ...themeVariables, fontSize: `${fontSize}px`, fontFamily: 'inherit' },
    fontFamily: 'inherit',
    fontSize,
    // Lines would be seen through words; life lines would be thicker than messages.
    themeCSS: '.edgeLabel rect, .labelBkg { opacity: 1 !important } line.actor-line { stroke-width: 1px }',
    secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges', ...own],
    flowchart: graph,
    state: graph,
    class: { ...graph, hideEmptyMembersBox: true },
    er: {
      fontSize,
      nodeSpacing: isNarrow ? 40 : 60,
      rankSpacing: 56,
      minEntityWidth: 80,
      minEntityHeight: 48,
    },
    sequence,
    gantt: { fontSize: 13, sectionFontSize: 13, leftPadding: 80, rightPadding: 20, useWidth: 700, barHeight: 24 },
    journey: { textPlacement: 'tspan', titleFontSize: '18px' },
    c4: { textPlacement: 'tspan' },
    xyChart: isNarrow ? { width: 340, height: 300 } : { width: 640, height: 400 },
    quadrantChart: isNarrow ? { chartWidth: 320, chartHeight: 320 } : {},
  }
}
