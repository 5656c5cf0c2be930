/** Copied text has formulas as LaTeX between dollar signs instead of single glyphs. */
export function copyLatex(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection()
    if (!selection || selection.isCollapsed) return
    const copied = widen(selection.getRangeAt(0)).cloneContents()
    const formulas = copied.querySelectorAll('.katex')
    if (formulas.length === 0) return
    for (const formula of formulas) writeLatex(formula)
    event.clipboardData?.setData('text/plain', copied.textContent ?? '')
    event.preventDefault()
  })
}

/** Extends a selection that begins or ends inside a formula to the whole formula. */
function widen(range: Range): Range {
  const formulaOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('.katex')
  const [first, last] = [formulaOf(range.startContainer), formulaOf(range.endContainer)]
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  return range
}

function writeLatex(formula: Element): void {
  const latex = formula.querySelector('annotation')?.textContent ?? ''
  const display = formula.closest('.katex-display')
  ;(display ?? formula).replaceWith(display ? `\n$$\n${latex.trim()}\n$$\n` : `$${latex}$`)
}
