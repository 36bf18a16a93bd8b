export { AUDIENCE_PEOPLE, audiencePeopleParameter, type WantedPeople } from './audience-people.ts'
export { readWantedPeople } from './wanted-people.read.ts'
