import { loadAnalytics } from './analytics'
import { CodeBlock } from './code-block'
import { followSections } from './contents'
import { copyLatex } from './copy-latex'
import { defineLazily } from './define-lazily'
import { keepCopies } from './keep-copies'
import { offerPreviews } from './preview-triggers'
import { rememberPlace } from './resume'
import { keepSection } from './same-section'
import { quietScrollers } from './scrollers'
import { offerSearch } from './search'
import { ShareLinks } from './share-links'
import { ThemeSwitch } from './theme-switch'
import { offerZoom } from './zoomable'

customElements.define('theme-switch', ThemeSwitch)
customElements.define('code-block', CodeBlock)
customElements.define('share-links', ShareLinks)
if (document.querySelector('code-tabs')) {
  import('./code-tabs').then(
    ({ CodeTabs }) => customElements.define('code-tabs', CodeTabs),
    () => undefined, // the blocks are shown one below the other, as without JavaScript
  )
}
defineLazily('series-progress', () => import('./series-progress'))
defineLazily('nearest-posts', () => import('./nearest-posts'))
if (IS_EXPORT) defineLazily('search-page', () => import('./search-page'))
defineLazily('post-island', () => import('./post-island'))
defineLazily('post-comments', () => import('./comments'))
const loadCounts = () => import('./post-counts')
defineLazily('post-views', loadCounts)
defineLazily('post-likes', loadCounts)
const steps = [
  quietScrollers,
  followSections,
  keepSection,
  copyLatex,
  offerPreviews,
  offerZoom,
  offerSearch,
  rememberPlace,
  keepCopies,
  loadAnalytics,
]
for (const step of steps) {
  try {
    step()
  } catch (error) {
    reportError(error) // to the console; the others go on
  }
}
