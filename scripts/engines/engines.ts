import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from '@/scripts/find-browser'
import { readWithFirefox } from './marionette'
import type { Reader } from './reader'
import { readWithWebKit } from './webkit'
import { readWithPlaywright } from './with-playwright'

interface Engine {
  name: 'chromium' | 'firefox' | 'webkit'
  /** What drives it. */
  installed: string | undefined
  /** How it is installed on Debian. */
  remedy: string
  start: () => Promise<Reader>
}

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]
const webkits = ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver']
const find = (files: readonly (string | undefined)[]) => files.find((file) => file && existsSync(file))

/** The three engines, with how to start each. Firefox and WebKit are the system's own. */
export function listEngines(): Engine[] {
  const [firefox, webkit] = [find([process.env.FIREFOX_PATH, ...firefoxes]), find(webkits)]
  return [
    {
      name: 'chromium',
      installed: 'by this command, if there is none',
      remedy: '',
      start: async () => readWithPlaywright(await chromium.launch({ executablePath: findBrowser() })),
    },
    {
      name: 'firefox',
      installed: firefox,
      remedy: 'apt-get install firefox-esr, or its path in FIREFOX_PATH',
      start: () => readWithFirefox(firefox!),
    },
    {
      name: 'webkit',
      installed: webkit,
      remedy: 'apt-get install webkit2gtk-driver xvfb',
      start: () => readWithWebKit(webkit!),
    },
  ]
}
