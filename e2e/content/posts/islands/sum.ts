/** The sum of the numbers up to one. */
export const sum = (last: number) => (last * (last + 1)) / 2
