export { go, linkOf } from './mini'
export { goBack, openPage, replacePage } from './pages'
