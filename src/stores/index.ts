export { CONTRASTS, TEXT_SIZES, THEMES, WHO, useSettings, type Settings, type Contrast, type TextSize, type Theme, type Who } from './settings'
export { useKept, type Kept } from './kept'
export { useArrival } from './arrival'
export { useBasket, type CarryBasket } from './basket'
