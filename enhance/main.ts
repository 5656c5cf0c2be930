import { CodeBlock } from './code-block'
import { quietScrollers } from './scrollers'
import { ThemeSwitch } from './theme-switch'

customElements.define('theme-switch', ThemeSwitch)
customElements.define('code-block', CodeBlock)
quietScrollers()
