/** Pixels of a picture for link previews. Kakao crops it to 2:1: nothing stands in the 15 pixels at the top and the foot. */
export const cardSize = { width: 1200, height: 630 }
