import type { DetailedHTMLProps, HTMLAttributes, ReactNode } from 'react'

/** React passes attributes of custom elements through unchanged: `class`, not `className`. */
type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-switch': CustomElement
      'code-block': CustomElement
      'share-links': CustomElement
      'series-progress': CustomElement
      'post-views': CustomElement
      'post-likes': CustomElement
      'nearest-posts': CustomElement
      'search-page': CustomElement & { children?: ReactNode }
      'offline-posts': CustomElement
      'post-comments': CustomElement
    }
  }
}
