import { askGraphql, askOperation } from './ask.ts'
import { at, type Contender, listAt, type MeasuredPath } from './measured-path.ts'

const PEER = `{ allAccounts(first: 50, orderBy: [DISPLAY_NAME_ASC, ROW_ID_ASC]) { totalCount nodes {
  rowId displayName email status version
  employeeByOrganizationIdAndEmployeeId { rowId fullName }
  roleAssignmentsByOrganizationIdAndAccountIdList(orderBy: [ROW_ID_ASC]) { rowId role
    businessUnitByOrganizationIdAndUnitId { rowId name }
    programByOrganizationIdAndProgramId { rowId name } } } } }`

/** Fifty accounts, their roles, and what these reach: two levels below the list. */
export async function accountList(): Promise<MeasuredPath> {
  return {
    name: 'list',
    title: 'List of 50 with two nested levels (accounts, roles, their units and programs)',
    asks: {
      product: await askOperation('Accounts', { page: { first: 50 } }),
      postgraphile: askGraphql(PEER, {}),
      limit: { method: 'GET', path: '/accounts' },
    },
    status: 200,
    normalize: (contender, answer) =>
      contender === 'postgraphile' ? fromPeer(answer) : fromItems(contender, answer),
  }
}

function fromItems(contender: Contender, answer: unknown) {
  const page = contender === 'product' ? at(answer, 'data', 'accounts') : answer
  return { total: at(page, 'total'), items: listAt(page, 'items').map(account) }
}

const account = (item: unknown) => ({
  ...pick(item, 'id', 'displayName', 'email', 'status', 'version'),
  employee: ref(at(item, 'employee'), 'fullName'),
  roles: listAt(item, 'roles').map((role) => ({
    ...pick(role, 'id', 'role'),
    unit: ref(at(role, 'unit'), 'name'),
    program: ref(at(role, 'program'), 'name'),
  })),
})

function fromPeer(answer: unknown) {
  const page = at(answer, 'data', 'allAccounts')
  return {
    total: at(page, 'totalCount'),
    items: listAt(page, 'nodes').map((item) => ({
      id: at(item, 'rowId'),
      ...pick(item, 'displayName', 'email'),
      status: String(at(item, 'status')).toUpperCase(),
      version: at(item, 'version'),
      employee: peerRef(at(item, 'employeeByOrganizationIdAndEmployeeId'), 'fullName'),
      roles: listAt(item, 'roleAssignmentsByOrganizationIdAndAccountIdList').map((role) => ({
        id: at(role, 'rowId'),
        role: String(at(role, 'role')).toUpperCase(),
        unit: peerRef(at(role, 'businessUnitByOrganizationIdAndUnitId'), 'name'),
        program: peerRef(at(role, 'programByOrganizationIdAndProgramId'), 'name'),
      })),
    })),
  }
}

const pick = (from: unknown, ...keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, at(from, key)]))
const ref = (from: unknown, name: string) => (from === null ? null : pick(from, 'id', name))
const peerRef = (from: unknown, name: string) =>
  from === null ? null : { id: at(from, 'rowId'), [name]: at(from, name) }
