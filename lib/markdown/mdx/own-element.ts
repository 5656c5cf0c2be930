import type { ElementContent } from 'hast'
import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast'
import type { ReactNode } from 'react'
import type { Place } from '@/lib/text/problems'

/** A place in the tree of Markdown where a component or an element of React stands. */
export interface OwnElement {
  type: 'ownElement'
  /** Index in `OwnCode.contents`: what a tree holds is copied, and functions cannot be. */
  at: number
  children: (BlockContent | DefinitionContent | PhrasingContent)[]
  position?: Parent['position']
}

export type OwnContent = { element: ReactNode } | { component: unknown; props: Record<string, unknown>; name: string }

/** What the code of a post has made. */
export interface OwnCode {
  contents: readonly OwnContent[]
  /** Style sheet of its components, a URL of the site. */
  style: string | undefined
  /** Renders a component of a `'use client'` file. */
  renderIsland: RenderIsland
  /** What has been thrown while rendering, as arguments of `problems.error`. */
  explain(error: unknown, place: Place | undefined): [place: Place | undefined, message: string, remedy: string]
}

/** When an island loads its script. */
export const clients = ['visible', 'idle', 'press', 'none'] as const
export type Client = (typeof clients)[number]

/** Where a component of a `'use client'` file stands, as its stub has written it. */
export interface IslandData {
  /** Absolute path. */
  file: string
  /** Name of its export. */
  name: string
  client: Client
  /** JSON. */
  props: string
}

/**
 * @param children Markdown in the element
 * @param id of the island in its page
 * @param target a feed gets what is left without a script
 * @throws (asynchronously) what the component throws
 */
export type RenderIsland = (
  data: IslandData,
  children: ElementContent[],
  id: string,
  target: 'page' | 'feed',
) => Promise<ElementContent[]>

declare module 'mdast' {
  interface RootContentMap {
    ownElement: OwnElement
  }
  interface PhrasingContentMap {
    ownElement: OwnElement
  }
}
