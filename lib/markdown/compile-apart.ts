import { type ChildProcess, fork } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import type { References } from '@/lib/bibliography'
import { Refusal, readOwnText } from '@/lib/files/own-files'
import { say } from '@/lib/i18n/authors'
import { Problems } from '@/lib/text/problems'
import { afterProcessorTime } from '@/lib/work/processor-time'
import { smallHeap } from '@/lib/work/small-heap'
import type { Language } from '@/site.config'
import type { CompiledBody } from './body'
import { emptyBody } from './body'
import type { Form } from './kept-bodies'
import { findLargestPiece } from './syntax/bounds'

/** A message to the process of `compile-worker.ts`. */
export interface Task {
  document: { file: string; lang: Language; macros?: Record<string, string>; lines?: boolean }
  root: string
  forms: readonly Form[]
  /** Omitted when they are those of the last task. */
  references?: References
}

/** Its replies: first that it is ready, then for each task a body, or why there is none. */
export type Answer = 'ready' | { body: CompiledBody } | { failure: [message: string, remedy: string] }

type Result = Exclude<Answer, 'ready'> & { isLate?: boolean }

export interface Limits {
  /** Timeout of a document, in seconds of processor time; the longest known posts take one. */
  seconds: number
  /** Starts the timeout of a document that a process compiles. @returns a function that cancels it */
  wait(file: string, onTime: () => void, pid: number): () => void
  worker: string
  /** Additional arguments for Node. */
  execArgv: readonly string[]
}

const seconds = 20

const usual: Limits = {
  seconds,
  wait: (_, onTime, pid) => afterProcessorTime(pid, seconds, onTime),
  worker: 'lib/markdown/compile-worker.ts',
  execArgv: [],
}

/**
 * Compiles documents in a child process, one after another. A document that exceeds the timeout or the available memory
 * ends only that process: it becomes a problem of its file, and the next document is compiled in a new process.
 */
export class Compiler {
  private readonly limits: Limits
  private child: Promise<ChildProcess> | undefined
  /** The references last sent to the process. */
  private known: References | undefined
  /** Documents that timed out, by their modification time: they are not tried again until saved. */
  private readonly late = new Map<string, number>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...usual, ...limits }
  }

  /** @throws Error when the process cannot be started */
  compile(task: Omit<Task, 'references'>, references: References): Promise<CompiledBody> {
    const answer = this.last.then(() => this.ask(task, references))
    this.last = answer.catch(() => undefined)
    return answer
  }

  private async ask(task: Omit<Task, 'references'>, references: References): Promise<CompiledBody> {
    const file = path.join(/*turbopackIgnore: true*/ task.root, task.document.file)
    const saved = statSync(/*turbopackIgnore: true*/ file, { throwIfNoEntry: false })?.mtimeMs
    const isLate = saved !== undefined && this.late.get(file) === saved
    const answer = isLate ? { failure: this.sayLate() } : await this.askChild(task, references)
    if ('body' in answer) return answer.body
    if ('isLate' in answer && saved !== undefined) this.late.set(file, saved)
    const problems = new Problems(file)
    const text = readOwnText(file, task.root)
    problems.error(text instanceof Refusal ? undefined : findLargestPiece(text), ...answer.failure)
    return emptyBody(problems.list)
  }

  private async askChild(task: Omit<Task, 'references'>, references: References): Promise<Result> {
    this.child ??= this.start()
    const child = await this.child
    const others = this.known === references ? undefined : references
    this.known = references
    hold(child, true)
    const answer = await this.wait(child, { ...task, references: others })
    hold(child, false)
    return answer
  }

  private wait(child: ChildProcess, task: Task): Promise<Result> {
    return new Promise((resolve) => {
      let isLate = false
      const onTime = () => {
        isLate = true
        child.kill('SIGKILL')
      }
      const stop = this.limits.wait(task.document.file, onTime, child.pid!)
      const onExit = (code: number | null, signal: string | null) =>
        end(isLate ? { failure: this.sayLate(), isLate } : { failure: sayEnded(signal ?? code) })
      const onMessage = (answer: Result) => void (isLate || end(answer))
      const end = (answer: Result) => {
        stop()
        child.off('message', onMessage).off('exit', onExit)
        resolve(answer)
      }
      child.on('message', onMessage).on('exit', onExit)
      child.send(task, () => undefined) // `exit` is handled above
    })
  }

  private sayLate(): [string, string] {
    return [...say.compiling.late(this.limits.seconds)]
  }

  private start(): Promise<ChildProcess> {
    const { worker, execArgv } = this.limits
    return new Promise((resolve, reject) => {
      const child = fork(path.join(/*turbopackIgnore: true*/ process.cwd(), worker), {
        execArgv: [...memory, ...execArgv, '--import', 'tsx'],
        serialization: 'advanced',
      })
      const onExit = (code: number | null) => reject(new Error(`a compiler process exited with ${code}`))
      child.once('exit', onExit).once('error', reject)
      child.once('exit', () => {
        this.child = undefined
        this.known = undefined
      })
      child.once('message', () => resolve(child.off('exit', onExit)))
    })
  }
}

/**
 * 8 MB for young objects (a process has three such semi-spaces; with 4 MB garbage collection takes a tenth more time), and
 * a small heap (docs/decisions/0018).
 */
const memory = ['--max-semi-space-size=8', smallHeap]

function sayEnded(how: string | number | null): [string, string] {
  return [...say.compiling.ended(String(how))]
}

/** An idle process must not keep the parent alive. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const how = isHeld ? 'ref' : 'unref'
  child[how]()
  child.channel?.[how]()
}
