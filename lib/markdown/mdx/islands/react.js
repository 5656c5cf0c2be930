import { createContext, h } from 'preact'
import { useContext, use as useOwn, useId as useOwnId } from 'preact/compat'

/*
 * What components of `'use client'` files get as `react`, at build and in browsers: Preact under React's names.
 */

export * from 'preact/compat'
export { default } from 'preact/compat'

/** Id of the island in its page: each island counts its own ids from 0. */
const IslandId = createContext('')

/** Replaces the export of the same name. */
export const useId = () => `${useContext(IslandId)}${useOwnId()}`

/**
 * While rendering to a string, Preact's does not find contexts.
 * @param {any} resource a context or a promise
 */
export function use(resource) {
  // biome-ignore lint/correctness/useHookAtTopLevel: a process always takes the same way for one kind
  if (typeof document === 'undefined' && typeof resource.then !== 'function') return useContext(resource)
  // biome-ignore lint/correctness/useHookAtTopLevel: it may be called in conditions
  return useOwn(resource)
}

/**
 * Measures nothing.
 * @param {{ children?: unknown }} props
 */
export const Profiler = ({ children }) => children

/**
 * What both sides render: they must agree, so that nothing moves when the island wakes up.
 * @param {unknown} component
 * @param {object} props
 * @param {string} id of the island in its page
 * @param {string | undefined} slot HTML of its children
 */
export function buildIsland(component, props, id, slot) {
  const children = slot === undefined ? undefined : h('island-slot', { dangerouslySetInnerHTML: { __html: slot } })
  return h(IslandId.Provider, { value: id }, h(/** @type {any} */ (component), /** @type {any} */ (props), children))
}
