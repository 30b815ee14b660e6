import { foldText } from '../../deal/fold.ts'

/** `Customer.Account.Industry` (AWS Partner Central Selling API, 2022-07-26). */
export const industries = [
  'Aerospace',
  'Agriculture',
  'Automotive',
  'Computers and Electronics',
  'Consumer Goods',
  'Education',
  'Energy - Oil and Gas',
  'Energy - Power and Utilities',
  'Financial Services',
  'Gaming',
  'Government',
  'Healthcare',
  'Hospitality',
  'Life Sciences',
  'Manufacturing',
  'Marketing and Advertising',
  'Media and Entertainment',
  'Mining',
  'Non-Profit Organization',
  'Professional Services',
  'Real Estate and Construction',
  'Retail',
  'Software and Internet',
  'Telecommunications',
  'Transportation and Logistics',
  'Travel',
  'Wholesale and Distribution',
  'Other',
]

/**
 * Industries of the CRMs' own lists under the one AWS class that holds all of each. Lists: Salesforce `Account.Industry`
 * (Object Reference, standard values), HubSpot `industry` (Company properties), Dynamics 365 `industrycode` (account
 * table). Where a word could stand under two classes it is below, and the person chooses.
 */
export const certainIndustries: Record<string, string[]> = {
  Aerospace: ['Aviation & Aerospace'],
  Agriculture: ['Farming', 'Dairy', 'Ranching'],
  'Computers and Electronics': [
    'Electronics',
    'Computer Hardware',
    'Consumer Electronics',
    'Semiconductors',
    'Electrical & Electronic Manufacturing',
  ],
  'Consumer Goods': ['Cosmetics', 'Luxury Goods & Jewelry', 'Sporting Goods', 'Tobacco'],
  Education: ['Higher Education', 'Primary/Secondary Education', 'E-Learning', 'Education Management'],
  'Energy - Oil and Gas': ['Petrochemical Extraction and Distribution'],
  'Energy - Power and Utilities': ['Utilities', 'Utility Creation and Distribution'],
  'Financial Services': [
    'Finance',
    'Banking',
    'Insurance',
    'Investment Banking',
    'Investment Management',
    'Capital Markets',
    'Venture Capital & Private Equity',
    'Brokers',
  ],
  Gaming: ['Computer Games'],
  Government: ['Government Administration', 'Legislative Office', 'Military', 'Judiciary'],
  Healthcare: ['Hospital & Health Care', 'Medical Practice', 'Mental Health Care'],
  Hospitality: ['Restaurants', 'Eating and Drinking Places'],
  'Life Sciences': ['Biotechnology', 'Pharmaceuticals'],
  Manufacturing: ['Machinery', 'Industrial Automation', 'Durable Manufacturing'],
  'Marketing and Advertising': ['Marketing & Advertising', 'Market Research', 'Public Relations & Communications'],
  'Media and Entertainment': [
    'Media',
    'Entertainment',
    'Broadcast Media',
    'Broadcasting Printing and Publishing',
    'Broadcasting',
    'Publishing',
    'Newspapers',
    'Motion Pictures & Film',
    'Music',
    'Media Production',
  ],
  Mining: ['Mining & Metals'],
  'Non-Profit Organization': ['Not For Profit', 'Philanthropy'],
  'Professional Services': ['Consulting', 'Accounting', 'Legal Services', 'Law Practice', 'Management Consulting'],
  'Real Estate and Construction': ['Construction', 'Real Estate', 'Commercial Real Estate'],
  Retail: ['Supermarkets', 'Vehicle Retail'],
  'Software and Internet': ['Computer Software', 'Software', 'Internet'],
  Telecommunications: ['Wireless'],
  'Transportation and Logistics': [
    'Shipping',
    'Transportation',
    'Logistics and Supply Chain',
    'Maritime',
    'Package/Freight Delivery',
    'Transportation/Trucking/Railroad',
    'Warehousing',
  ],
  Travel: ['Leisure, Travel & Tourism'],
  'Wholesale and Distribution': ['Wholesale', 'Import and Export'],
}

/** Words of CRMs that could stand under several classes of AWS. */
export const openIndustries: Record<string, string[]> = {
  Technology: ['Software and Internet', 'Computers and Electronics'],
  'Information Technology and Services': ['Software and Internet', 'Professional Services'],
  'IT Services and IT Consulting': ['Professional Services', 'Software and Internet'],
  'Oil & Energy': ['Energy - Oil and Gas', 'Energy - Power and Utilities'],
  Energy: ['Energy - Oil and Gas', 'Energy - Power and Utilities'],
  Apparel: ['Consumer Goods', 'Retail'],
  'Apparel & Fashion': ['Consumer Goods', 'Retail'],
  'Food & Beverage': ['Consumer Goods', 'Hospitality'],
  'Food & Beverages': ['Consumer Goods', 'Hospitality'],
  Chemicals: ['Manufacturing', 'Energy - Oil and Gas'],
  Engineering: ['Professional Services', 'Manufacturing'],
  Recreation: ['Travel', 'Media and Entertainment'],
  Communications: ['Telecommunications', 'Media and Entertainment'],
  Environmental: ['Energy - Power and Utilities', 'Professional Services'],
  'Health, Wellness & Fitness': ['Healthcare', 'Consumer Goods'],
  'Airlines/Aviation': ['Travel', 'Transportation and Logistics'],
}

/** Folded words of CRMs to the AWS class that certainly holds them. */
export const industryMeans: Record<string, string> = Object.fromEntries(
  Object.entries(certainIndustries).flatMap(([industry, words]) => words.map(word => [foldText(word), industry])),
)

/** Folded words of CRMs to the AWS classes that may be meant. */
export const industryLikely: Record<string, string[]> = Object.fromEntries(
  Object.entries(openIndustries).map(([word, classes]) => [foldText(word), classes]),
)
