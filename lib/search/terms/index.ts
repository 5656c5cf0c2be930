import data from './data.json'
import learning from './learning.json'
import programming from './programming.json'

/** Terms of the field, each as a list of its names in Korean and English (`README.md`). */
export const shippedTerms: readonly (readonly string[])[] = [...learning, ...programming, ...data]
