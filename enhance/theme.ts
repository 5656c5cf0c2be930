import { storage } from './storage'

/**
 * Runs before the first paint: the reader's choice of theme, if there is one, so that nothing flashes.
 * Without it (or without JavaScript) the system decides, in CSS.
 */
const chosen = storage.getItem('theme')
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
