import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAudit } from './read-audit'

const fault = (name: string, severity: string, via: unknown[]) => [name, { name, severity, via }]
const report = (...faults: unknown[][]) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: Object.fromEntries(faults as [string, unknown][]) })

test('serious faults of packages are named, others are not', () => {
  assert.deepEqual(readAudit(report()), { serious: [] })
  assert.deepEqual(
    readAudit(
      report(
        fault('a', 'moderate', [{ title: 'slow regular expression' }]),
        fault('b', 'high', [{ title: 'path traversal' }, 'c']),
        fault('c', 'critical', [{ title: 'runs code' }]),
      ),
    ),
    { serious: ['b (high): path traversal; through c', 'c (critical): runs code'] },
  )
})

test('a registry that does not answer is told with what npm said', () => {
  const refused = '405 Method Not Allowed - POST https://registry.example.org/-/npm/v1/security/advisories/bulk'
  assert.deepEqual(readAudit(JSON.stringify({ message: refused, statusCode: 405 })), { unasked: refused })
  assert.deepEqual(readAudit('npm error offline'), { unasked: 'npm error offline' })
  assert.deepEqual(readAudit(''), { unasked: 'npm said nothing' })
})
