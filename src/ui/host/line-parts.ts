export { plainParts as lineParts } from './plain-parts'
