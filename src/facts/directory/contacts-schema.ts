export { VALUES } from '../customs/contacts-schema'
