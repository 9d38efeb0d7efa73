export { VALUES } from '../directory/place-schema'
