export { readCoalitionFacts } from './coalition-facts.read.ts'
