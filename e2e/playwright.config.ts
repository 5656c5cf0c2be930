import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { pathOfPackages } from '@/build/path-of-packages'
import { previewSecret, revalidateSecret, searchEngines, servers, siteUrl } from './addresses'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '..')
const ours = path.join(root, 'server', 'index.js')

/** A path as one word of a command. */
const quote = (file: string) => `'${file.replaceAll("'", "'\\''")}'`

const settings = Object.entries(searchEngines).map((pair) => pair.join('='))

/** What a server needs of its own stands in the command: Playwright takes `env` for itself, too. */
const serve = (name: keyof typeof servers, { env = '', node = '', front = ours } = {}) => ({
  command: `PORT=${servers[name].port} SITE_URL=${siteUrl} PREVIEW_SECRET=${previewSecret} REVALIDATE_SECRET=${revalidateSecret} ${settings.join(' ')} ${env} node ${node} ${quote(front)}`,
  cwd: path.resolve(root, servers[name].directory),
  url: `${servers[name].url}/robots.txt`,
  reuseExistingServer: false,
})

const serveFiles = (name: 'files' | 'below', place: string[]) => ({
  command: [
    'node --import tsx',
    quote(path.join(root, 'scripts/serve-export.ts')),
    'out',
    servers[name].port,
    ...place,
  ].join(' '),
  cwd: path.resolve(root, servers[name].directory),
  url: `${servers[name].url}/robots.txt`,
  reuseExistingServer: false,
})

/** What React could change by hydrating a page, and what plain Next decides itself: caches, rewrites, its policy. */
const asPlain =
  /(?:citations|comfort|copying|counts|lifetimes|margin|plain|post|route-names|search-dialog|security|skew|theme|visibility|zoom)\.spec/

/** Lists, search, old addresses, offline, feeds: what is on a page is on the document that it is (files.spec.ts). */
const onFiles = /(?:files|finding|list|offline|search-dialog|syndication|tags)\.spec/

export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, 'test-results'),
  fullyParallel: true,
  workers: 4, // two per core: half of a test's time is waiting
  // Generous: a slow machine is no failure.
  timeout: 180_000,
  expect: { timeout: 20_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/outlines/{arg}{ext}' } },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list', { printSteps: true }]], // rows of a matrix are steps,
  use: {
    locale: 'ko-KR',
    serviceWorkers: 'block', // but in offline.spec
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        '--font-render-hinting=none', // letters as wide as on a screen, also in the headless shell
      ],
    },
  },
  projects: [
    {
      name: 'writing',
      testMatch: /writing\.spec/,
      workers: 1, // one content, so one after another: first, that the others run beside it
      expect: { timeout: 60_000 }, // the check runs behind everything else
      use: { baseURL: servers.writing.url },
    },
    {
      name: 'documents',
      testMatch: /\.spec\.ts$/,
      testIgnore: /audience\.spec|below|clock|files\.spec|imported|plain\.spec|vercel|writing/,
      use: { baseURL: servers.documents.url },
    },
    {
      name: 'plain',
      testMatch: asPlain,
      testIgnore: /documents\.spec/,
      grepInvert: /@once/, // answered by the same code, hydrated or not
      use: { baseURL: servers.plain.url },
    },
    { name: 'clock', testMatch: /clock\.spec/, use: { baseURL: servers.clock.url } },
    { name: 'vercel', testMatch: /vercel\.spec/ },
    { name: 'files', testMatch: onFiles, grepInvert: /@server/, use: { baseURL: servers.files.url } },
    { name: 'below', testMatch: /below\.spec/, use: { baseURL: `${servers.below.url}/` } },
    { name: 'imported', testMatch: /(?:audience|imported)\.spec/, use: { baseURL: servers.imported.url } },
  ],
  webServer: [
    serve('documents'),
    serve('plain', { env: 'DOCUMENTS=off' }),
    serve('imported', { front: 'server/index.js' }),
    {
      // Its address has a path, as that of a project at GitHub: it is served at the root all the same.
      command: `SITE_URL=${siteUrl}/notes PATH=${quote(pathOfPackages(servers.writing.directory))} node --import tsx build/dev.ts -p ${servers.writing.port}`,
      cwd: path.join(root, servers.writing.directory),
      url: `${servers.writing.url}/robots.txt`,
      timeout: 120_000,
      stderr: 'ignore', // what React says of pages that are edited while they load
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
    serveFiles('files', []),
    serveFiles('below', ['/blog']),
    serve('clock', { node: `--require ${quote(path.join(here, 'clock.cjs'))}` }),
  ],
})
