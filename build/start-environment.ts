/**
 * Environment of the server. glibc otherwise keeps heaps of its own for up to eight threads a core, which
 * render, compress and read by turns (docs/decisions/0052-memory-at-bursts.md). The Dockerfile and deploy/blog.service
 * have the same.
 */
export const startEnvironment = { MALLOC_ARENA_MAX: '2' } as const
