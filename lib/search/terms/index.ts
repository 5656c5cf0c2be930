import { analysis } from './analysis'
import { code } from './code'
import { counting } from './counting'
import { engineering } from './engineering'
import { foundations } from './foundations'
import { language } from './language'
import { learning } from './learning'
import { machine } from './machine'
import { mathematics } from './mathematics'
import { network } from './network'
import { pages } from './pages'
import { perception } from './perception'
import { practice } from './practice'
import { storage } from './storage'
import { systems } from './systems'
import { web } from './web'

/**
 * Terms of the field, each as a list of its names in Korean and English: a query by one of them finds the others. Own
 * work, of what textbooks and papers in Korean commonly write; no glossary was copied. A blog adds its own in
 * `content/synonyms.yml`, which count as much as what was typed; these count less.
 */
export const shippedTerms: readonly (readonly string[])[] = [
  learning,
  language,
  practice,
  mathematics,
  systems,
  web,
  engineering,
  foundations,
  machine,
  network,
  storage,
  pages,
  code,
  counting,
  analysis,
  perception,
]
  .flatMap((list) => list.trim().split('\n'))
  .map((line) => line.split(', '))
