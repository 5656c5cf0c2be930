import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where the built site believes to be: canonical links and feeds must say this, not the test server. */
export const siteUrl = 'https://blog.example.org'

/** Signs previews of drafts, here and in the servers of the tests. */
export const previewSecret = 'only-for-the-tests-of-this-repository'

/** What an owner may tell search engines, from the environment; read when the site is built. */
export const searchEngines = {
  NAVER_SITE_VERIFICATION: 'naver0123456789',
  GOOGLE_SITE_VERIFICATION: 'google-0123_456789',
  BING_SITE_VERIFICATION: 'BING0123456789',
  INDEXNOW_KEY: 'key-for-the-tests-of-this-repository',
}
/** Signs requests to make pages anew. */
export const revalidateSecret = 'another-one-for-the-tests-of-this-repository'

const port = 4310

const hangulNames = ['내 블로그', "글 1 & 'a'".normalize('NFD')]

/**
 * Sites that are built as people in Korea have them: in a folder with spaces, signs and Hangul, which macOS takes apart
 * (NFD), beside packages of their own.
 */
export const hangulFolder = path.join('.e2e', ...hangulNames)

/** Where the imported site is served from; a release of a site below another folder keeps that path. */
export const releaseFolder = path.join(tmpdir(), '여백 release')

export const servers = {
  documents: { port, directory: '.e2e/documents', url: `http://localhost:${port}` },
  plain: { port: port + 1, directory: '.e2e/plain', url: `http://localhost:${port + 1}` },
  clock: { port: port + 2, directory: '.e2e/clock', url: `http://localhost:${port + 2}` },
  writing: { port: port + 4, directory: path.join(hangulFolder, 'writing'), url: `http://localhost:${port + 4}` },
  imported: {
    port: port + 3,
    directory: path.join(releaseFolder, 'imported'),
    url: `http://localhost:${port + 3}`,
  },
  /** Exported files at the root, with the rules that Cloudflare Pages reads. */
  files: { port: port + 5, directory: '.e2e/files', url: `http://localhost:${port + 5}` },
  /** Exported files below a path, as on GitHub Pages. */
  below: { port: port + 6, directory: '.e2e/below', url: `http://localhost:${port + 6}/blog` },
}
