export { mapLinkOf, openMap } from './mini'
