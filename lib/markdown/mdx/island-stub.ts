import { createElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { type Client, clients, type IslandData } from './own-element'

interface IslandProps {
  /** When the script is loaded. */
  client?: Client
  children?: ReactNode
}

/** The component that stands for one of a `'use client'` file while a post is rendered. */
export const island = (file: string, name: string) => (props: IslandProps) => renderStub(file, name, props)

function renderStub(file: string, name: string, { client = 'visible', children, ...props }: IslandProps): ReactElement {
  if (!clients.includes(client))
    throw new Error(`client="${client}" is unknown: write ${clients.map((one) => `“${one}”`).join(', ')}`)
  const data: IslandData = { file, name, client, props: writeProps(props) }
  return createElement('post-island', { 'data-island': JSON.stringify(data) }, children)
}

/**
 * Props as JSON, for the reader's browser.
 * @throws Error naming a prop that JSON cannot hold
 */
function writeProps(props: object): string {
  return JSON.stringify(props, function (this: Record<string, unknown>, key, written) {
    const value = this[key] // before `toJSON`
    const kind = isValidElement(value) ? 'an element' : nameOdd(value)
    if (kind) throw new Error(`the prop ${key} is ${kind}, which cannot be sent to a browser`)
    return written
  })
}

function nameOdd(value: unknown): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return `a ${typeof value}`
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null ? undefined : `a ${value.constructor.name}`
}
