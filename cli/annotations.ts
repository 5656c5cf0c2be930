import type { Problem } from '@/lib/text/problems'

/*
 * What GitHub shows beside the lines of a pull request:
 * https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#setting-an-error-message
 */

export const formatNotice = ({ file, line }: Pick<Problem, 'file' | 'line'>, text: string) =>
  `::notice file=${escapeProperty(file)},line=${line}::${escapeData(text)}`

export function formatAnnotation({ severity, file, line, column, message, remedy }: Problem): string {
  return `::${severity} file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(`${message} → ${remedy}`)}`
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
