/** A style sheet made by script needs no inline style, which the content security policy forbids. */
export function adoptStyle(text: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets.push(sheet)
}
