import type { Room } from '@/lib/i18n/authors/room'

export const drawings = {
  noSvg: ['is not an SVG drawing', 'save it as plain SVG, or as PNG'],
  badStyle: (reason: string) => [`has a <style> that cannot be read (${reason})`, 'mend it, or save the drawing again'],
  deep: ['is nested too deep', 'save it with fewer groups within each other'],
  noSize: ['has no size of its own', 'give its <svg> a viewBox, such as viewBox="0 0 720 320"'],
  noDiagramAlt: [
    'the diagram has no text alternative',
    'say what it shows: ```mermaid alt="요청이 캐시를 거치는 흐름"',
  ],
  active: (text: string, kind: 'code' | 'address' | 'picture' | 'html') => [
    `holds “${text}”`,
    {
      code: 'keep shapes and text only: no scripts, no event handlers',
      address: 'take the address out, or put what it names into the file (data:): nothing is loaded from elsewhere',
      picture: 'put the picture into the file (as data:image/png or jpeg), or save the whole as PNG',
      html: 'save it with text as SVG text (in draw.io without “Formatted Text”), or as PNG',
    }[kind],
  ],
  refusedKind: (kind: string, instead: string) => [`“${kind}” is a kind of diagram that is not drawn here`, instead],
  unknownKind: (kind: string, nearest: string | undefined, first: readonly string[]) => [
    kind ? `“${kind}” is no kind of diagram` : 'the diagram is empty',
    nearest ? `did you mean ${nearest}?` : `begin with its kind: ${first.join(', ')} …`,
  ],
  manyEdges: (most: number) => [`a diagram of more than ${most} edges`, 'divide it into several diagrams'],
  manyNodes: (nodes: number, most: number) => [
    `a diagram of ${nodes} nodes`,
    `show at most ${most}, in several diagrams`,
  ],
  longDiagram: ['a diagram of more than 50,000 characters', 'divide it into several diagrams'],
  emptyDrawing: ['there is nothing in the diagram', 'draw something'],
  notDrawn: (part: string) => [`a part of the diagram (${part}>) is not drawn here`, 'write it as a flowchart'],
  notUnderstood: (text: string, expected: readonly string[], remedy: string) => [
    `mermaid does not understand ${text ? `“${text}”` : 'the end of the diagram'}${expected.length > 0 ? ` (“${expected.join('” or “')}” is missing)` : ''}`,
    remedy,
  ],
  nodeSettings: (reason: string) => [
    `what is between @{ and }: ${reason}`,
    'write it as A@{ shape: cyl, label: "DB" }',
  ],
  diagramSettings: (reason: string) => [`the settings of the diagram: ${reason}`, 'mend the YAML between ---'],
  arrow: 'an arrow of a flowchart is -->',
  mendLine: (page: string) => `mend the line, as in https://mermaid.js.org/syntax/${page}`,
  directive: ['this directive cannot be read', 'write it as %%{init: {"key": "value"}}%%'],
  formula: ['a formula in a diagram is not drawn', 'write it in plain characters: x², Σ, α'],
  icon: ['icons and pictures in a diagram are not drawn', 'take it out, and write a word'],
  ownLook: (name: string) => [
    `“${name}” of a diagram is left out: colours and fonts are those of the site, in both themes`,
    'take it out',
  ],
  diagramLinks: [
    'a diagram is a picture: its links cannot be followed',
    'take the link out, and put it into the text below',
  ],
  instead: {
    groups: 'write it as a flowchart with subgraphs',
    line: 'write it as a flowchart LR',
    quadrant: 'write it as a quadrantChart',
    mindmap: 'write it as a flowchart (flowchart LR), or as treeView-beta',
    sequence: 'write it as a sequenceDiagram',
    flowchart: 'write flowchart',
  },
} satisfies Room
