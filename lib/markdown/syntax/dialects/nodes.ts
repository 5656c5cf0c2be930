import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast'

/** `==x==`, `H~2~O`, `x^2^`. `data.hName` is its element in HTML. */
export interface Tagged extends Parent {
  type: 'mark' | 'subscript' | 'superscript'
  children: PhrasingContent[]
  data: { hName: 'mark' | 'sub' | 'sup' }
}

/** `^[note]`, until it becomes a footnote. */
export interface InlineNote extends Parent {
  type: 'inlineNote'
  children: PhrasingContent[]
}

/** `%%comment%%`, until it is taken out. */
export interface Comment extends Parent {
  type: 'comment'
}

/** `[[name#heading|text]]`, `![[name]]`, until they become links and images; `value` is between their brackets. */
export interface Wiki {
  type: 'wikiLink' | 'wikiEmbed'
  value: string
  position?: Parent['position']
}

/** Braces of another program: `{#id}`, `{{< figure >}}`, `{% include %}`. */
export interface Braces {
  type: 'braces'
  value: string
  position?: Parent['position']
}

/** Blocks between `:::`, until they become a callout. */
export interface Box extends Parent {
  type: 'box'
  /** The first line without its title. */
  opening: string
  isClosed: boolean
  children: (BlockContent | DefinitionContent | Title)[]
}

/** The first child of a box or callout. */
export interface Title extends Parent {
  type: 'boxTitle'
  children: PhrasingContent[]
}

/** A box with a title; `fold` makes it a disclosure. */
export interface Callout extends Parent {
  type: 'callout'
  kind: CalloutKind
  fold?: 'open' | 'closed' | undefined
  children: (BlockContent | DefinitionContent | Title)[]
}

export type CalloutKind = (typeof calloutKinds)[number]

/** Kinds of callouts: those of GitHub, then those of Obsidian. */
export const calloutKinds = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'abstract',
  'info',
  'todo',
  'success',
  'question',
  'failure',
  'danger',
  'bug',
  'example',
  'quote',
] as const

/** Terms and what they mean, as `<dl>`, `<dt>` and `<dd>`. */
export interface DefinitionPart extends Parent {
  type: 'definitionList' | 'definitionTerm' | 'definitionText'
  data: { hName: 'dl' | 'dt' | 'dd' }
}

declare module 'mdast' {
  interface RootContentMap {
    tagged: Tagged
    inlineNote: InlineNote
    comment: Comment
    wiki: Wiki
    braces: Braces
    box: Box
    boxTitle: Title
    callout: Callout
    definitionPart: DefinitionPart
  }
  interface PhrasingContentMap {
    tagged: Tagged
    inlineNote: InlineNote
    wiki: Wiki
    braces: Braces
  }
  interface BlockContentMap {
    box: Box
    callout: Callout
    definitionPart: DefinitionPart
  }
}
