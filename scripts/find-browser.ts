import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A browser for the tests: `CHROMIUM_PATH`, Playwright's own, the system's, or one that is installed
 * now. Says what it does.
 * @throws Error when there is none and none can be installed
 */
export function findBrowser(): string {
  const known = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...installed]
  const found = known.find((file) => file && existsSync(file))
  if (found) {
    console.log(`Browser: ${found}`)
    return found
  }
  console.log('Browser: none found; trying `npx playwright install chromium` …')
  if (spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 }).status === 0) {
    return chromium.executablePath()
  }
  console.log('Browser: that failed; trying the package manager …')
  const installer = [
    {
      program: 'apt-get',
      commands: [
        ['update', '-qq'],
        ['install', '-y', '-qq', 'chromium'],
      ],
    },
    { program: 'dnf', commands: [['install', '-y', 'chromium']] },
    { program: 'apk', commands: [['add', 'chromium']] },
    { program: 'brew', commands: [['install', '--cask', 'chromium']] },
  ].find(({ program }) => spawnSync('which', [program]).status === 0)
  const asRoot = process.getuid?.() === 0 || installer?.program === 'brew' ? [] : ['sudo']
  for (const command of installer?.commands ?? []) {
    const [program, ...args] = [...asRoot, installer!.program, ...command]
    execFileSync(program!, args, { stdio: 'inherit' })
  }
  const now = installed.find((file) => existsSync(file))
  if (!now) throw new Error('No Chromium or Chrome: install one, or say where it is in CHROMIUM_PATH')
  return now
}
