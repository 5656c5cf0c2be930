import { defineConfig } from '@playwright/test'
import { servers } from './addresses'
import config from './playwright.config'

/** The same tests over the documents site alone: `e2e/documents-site.ts`. */
const { webServer = [], projects = [] } = config

export default defineConfig({
  ...config,
  projects: projects.filter(({ name }) => name === 'documents'),
  webServer: [webServer].flat().filter(({ url }) => url?.startsWith(servers.documents.url)),
})
