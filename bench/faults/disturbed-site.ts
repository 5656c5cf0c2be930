import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { writeCorpus } from '@/bench/corpus'
import { start } from '@/build/run'
import { stageSite } from '@/scripts/stage-site'
import { stripRuntime } from '@/server/cache/strip-runtime'

const posts = 8
/** Two states of the content, so that each build has a change. */
export type State = 'first' | 'edited'

export const settings = { SITE_URL: 'https://blog.example.org', COUNTS_URL: 'off' }

/** Only characters that the content already has: others would change a font subset, and with it every page. */
const edit = '\n## 7. 모델과 토큰\n\n모델은 토큰을 줄인다.\n'

export type Pages = ReturnType<DisturbedSite['hashPages']>

/**
 * A small copy of the site whose content switches between two states. Always in the same folder, because names of
 * chunks depend on it.
 */
export class DisturbedSite {
  static readonly directory = path.resolve('.bench/disturbed')
  readonly directory = DisturbedSite.directory

  constructor() {
    for (const made of ['.next', '.generated', 'public'])
      rmSync(path.join(this.directory, made), { recursive: true, force: true })
    stageSite(this.directory)
  }

  write(state: State): void {
    const content = path.join(this.directory, 'content')
    writeCorpus(content, posts)
    if (state === 'edited') appendFileSync(path.join(content, 'posts/post-3.mdx'), edit)
  }

  /** Starts a build in its own process group and collects its output. */
  startBuild() {
    const child = start('tsx', ['build/build.ts'], settings, this.directory, 'pipe', true)
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    }
    const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
      child.on('close', (code) => resolve({ code, said })),
    )
    /** Kills all its processes at once, so that none can clean up. */
    const kill = () => process.kill(-(child.pid ?? 0), 'SIGKILL')
    return { ended, kill, isRunning: () => child.exitCode === null && child.signalCode === null }
  }

  /** @returns seconds @throws Error with the output of a failed build */
  async build(): Promise<number> {
    const begin = performance.now()
    const { code, said } = await this.startBuild().ended
    if (code !== 0) throw new Error(`a build ended with ${code}:\n${said.slice(-2000)}`)
    return (performance.now() - begin) / 1000
  }

  /**
   * Hashes of all HTML as it is served and of its assets, by file. (Flight data, which is not served, is left out: the
   * order of its rows varies.)
   */
  hashPages(): Map<string, string> {
    const build = readFileSync(path.join(this.directory, '.next/BUILD_ID'), 'utf8')
    const files = ['.next/server/app', '.next/server/route-cache', '.next/static', 'public/assets'].flatMap((folder) =>
      readdirSync(path.join(this.directory, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:html|body|css|js|woff2|webp|png|svg)$/.test(name))
        .map((name) => path.join(folder, name))
        .filter((file) => statSync(path.join(this.directory, file)).isFile()),
    )
    return new Map(
      files.map((file) => {
        const bytes = readFileSync(path.join(this.directory, file))
        const shown = /\.(?:html|body)$/.test(file) ? stripRuntime(bytes.toString('utf8')) : bytes
        return [file.replace(build, 'BUILD'), createHash('sha256').update(shown).digest('hex')]
      }),
    )
  }
}
