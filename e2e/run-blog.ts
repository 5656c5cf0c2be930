import { execFile } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { searchEngines, siteUrl } from './addresses'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * What `npm run blog -- <command>` prints.
 * @throws Error when it fails
 */
export async function runBlog(command: string[]): Promise<string> {
  const env = { ...process.env, SITE_URL: siteUrl, ...searchEngines }
  const args = ['--import', 'tsx', 'cli/blog.ts', ...command]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env })
  return stdout
}
