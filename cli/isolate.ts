import { spawnSync } from 'node:child_process'

const forms = [
  ['--map-root-user', '--net', '--pid', '--fork', '--kill-child'],
  ['--net', '--pid', '--fork', '--kill-child'], // as root, where users may make no namespace
]

let known: string[] | undefined

/**
 * The words before a command that take the network from it, and end all that it started when it ends (Linux
 * namespaces, util-linux).
 * @returns nothing where the system has no `unshare`, or does not allow it
 */
export function isolate(): readonly string[] {
  known ??= find()
  return known
}

function find(): string[] {
  const found = forms.find((options) => spawnSync('unshare', [...options, '--', 'true']).status === 0)
  return found ? ['unshare', ...found, '--'] : []
}
