import { slow } from './portal.ts'

export interface Account {
  id: string
  name: string
  city: string
}

const accounts: Account[] = [
  ['001A01', 'Harbor & Finch Logistics', 'Oakland'],
  ['001A02', 'Harbor & Finch Logistics Europe B.V.', 'Rotterdam'],
  ['001A03', 'Harbor & Finch Retail', 'Portland'],
  ['001A04', 'Harborside Metals', 'Baltimore'],
  ['001A05', 'Globex Corporation', 'Chicago'],
  ['001A06', 'Globex Deutschland GmbH', 'Berlin'],
  ['001A07', 'Initech', 'Austin'],
  ['001A08', 'Soylent Foods S.A.', 'Lyon'],
  ['001A09', 'Stark Energie AG', 'Graz'],
  ['001A10', 'Umbrella Pharma Ltd', 'Leeds'],
  ['001A11', 'Wayne Industrieel B.V.', 'Utrecht'],
  ['001A12', 'Wonka Dolci S.p.A.', 'Torino'],
].map(([id = '', name = '', city = '']) => ({ id, name, city }))

/** The accounts whose name holds the text, after the delay of a server. None for an empty text. */
export async function searchAccounts(text: string): Promise<Account[]> {
  await new Promise(resolve => setTimeout(resolve, slow))
  const wanted = text.trim().toLowerCase()
  return wanted === '' ? [] : accounts.filter(({ name }) => name.toLowerCase().includes(wanted))
}
