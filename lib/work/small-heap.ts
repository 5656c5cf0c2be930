/**
 * V8 option for programs that allocate much and keep little: garbage is collected when the heap has grown by half, not
 * up to fourfold. The heap may be `1 + percent / 100` times of what the last collection left (V8's `--v8-options`).
 */
export const smallHeap = '--heap-growing-percent=50'
