/**
 * Size of a link preview image, in pixels. Kakao crops it to 2:1, so the 15 pixels at the top and the bottom stay
 * empty.
 */
export const cardSize = { width: 1200, height: 630 }
