import { spawnSync } from 'node:child_process'
import { readAudit } from './read-audit'

/**
 * Asks the registry once whether packages that run in builds and on servers have known serious faults, and prints them.
 * They are no failure of the tests, which hold for what is committed, on any day; nor is a registry that does not answer.
 */
const once = ['--fetch-retries=0', '--fetch-timeout=20000']
const { stdout, error } = spawnSync('npm', ['audit', '--json', '--omit=dev', ...once], { encoding: 'utf8' })
const audit = readAudit(error?.message ?? stdout)
if ('unasked' in audit) console.warn(`npm audit: no registry answered (${audit.unasked})`)
else if (audit.serious.length === 0) console.log('npm audit: no serious faults are known')
else console.warn(`✗ npm audit: packages with known serious faults\n  ${audit.serious.join('\n  ')}`)
