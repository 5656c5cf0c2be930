import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { formatTable, type Table } from '@/lib/text/format-table'

export type { Table }

export interface Section {
  heading: string
  /** Machine, Node version and date: figures of different runs are not comparable. */
  measured: string
  tables: Table[]
}

const json = 'bench/results.json'
const markdown = 'bench/RESULTS.md'

/**
 * Prints a section and replaces its last run in `bench/results.json` and `bench/RESULTS.md`. A trial is only printed.
 */
export function recordResults(name: string, heading: string, tables: Table[], { isTrial = false } = {}): void {
  const sections = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Record<string, Section>) : {}
  sections[name] = { heading, measured: describeMachine(), tables }
  console.log(`\n${formatSection(name, sections[name])}`)
  if (isTrial) return
  writeFileSync(json, `${JSON.stringify(sections, null, 2)}\n`)
  const parts = Object.entries(sections).map(([key, section]) => formatSection(key, section))
  writeFileSync(
    markdown,
    `# Measured\n\nRatios within one section count; single figures depend on the machine.\n\n${parts.join('\n')}`,
  )
}

function describeMachine(): string {
  const [processor] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Date().toISOString().slice(0, 10)
  return `${cpus().length} × ${processor?.model}, ${memory} GiB, Node ${process.version}, ${day}`
}

function formatSection(name: string, { heading, measured, tables }: Section): string {
  return `## ${heading}\n\n\`npm run bench -- ${name}\` · ${measured}\n\n${tables.map(formatTable).join('\n')}`
}

/** @example round(12.345, 1) // => 12.3 */
export function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits))
}

/** The median; 0 of an empty list. */
export function findMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
