/**
 * Environment of the server. glibc otherwise keeps heaps of its own for up to eight threads a core, which
 * render, compress and read by turns, and after the first large buffer that is freed keeps up to 64 MB of each
 * (docs/decisions/0052-memory-at-bursts.md). The Dockerfile and deploy/blog.service have the same.
 */
export const startEnvironment = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' } as const

/** Arguments of Node that serve a site: new objects have 16 MB, not 32, which hold nothing but garbage under load. */
export const startArguments = ['--max-semi-space-size=8', 'server/index.js'] as const
