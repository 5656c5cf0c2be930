import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = [
  '/usr/bin/chromium-headless-shell', // Debian's; the whole browser draws windows that nobody sees: 1.4 × the processor time
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
  installFromSystem()
  const now = installed.find((file) => existsSync(file))
  if (!now) throw new Error('No Chromium or Chrome: install one, or say where it is in CHROMIUM_PATH')
  return now
}

/** @throws Error of the package manager of this system, if it has one and none of the packages */
function installFromSystem(): void {
  const installer = [
    { program: 'apt-get', before: ['update', '-qq'], install: ['install', '-y', '-qq'] },
    { program: 'dnf', install: ['install', '-y'] },
    { program: 'apk', install: ['add'] },
    { program: 'brew', install: ['install', '--cask'] },
  ].find(({ program }) => spawnSync('which', [program]).status === 0)
  if (!installer) return
  const asRoot = process.getuid?.() === 0 || installer.program === 'brew' ? [] : ['sudo']
  const run = (args: string[]) => {
    const [program, ...rest] = [...asRoot, installer.program, ...args]
    execFileSync(program!, rest, { stdio: 'inherit' })
  }
  if (installer.before) run(installer.before)
  try {
    run([...installer.install, 'chromium-headless-shell'])
  } catch {
    console.log('Browser: no chromium-headless-shell here; trying chromium …')
    run([...installer.install, 'chromium'])
  }
}
